using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>What a transaction does, or what a session is for. Every refund, void or settlement is a transaction of its own.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<TransactionAction>))]
public enum TransactionAction
{
    /// <summary>The API's own UNKNOWN, for what it cannot map, or a value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>A charge.</summary>
    Payment,

    /// <summary>A payment method is stored without a charge.</summary>
    AddPaymentMethod,

    /// <summary>Money is reserved, and not moved: a hold, not a payment.</summary>
    Authorization,

    /// <summary>The capture of an authorization: the reserved money moves.</summary>
    Settle,

    /// <summary>Something authorized or pending is stopped before its capture.</summary>
    Void,

    /// <summary>Money goes back on an earlier charge.</summary>
    Refund,

    /// <summary>Money is sent to a payment method without an earlier charge.</summary>
    Credit,

    /// <summary>The customer's bank takes a charge back.</summary>
    Chargeback,

    /// <summary>The amount of an authorization is changed.</summary>
    Modification,

    /// <summary>An identity step such as 3-D Secure, without a payment.</summary>
    Authentication,

    /// <summary>Money is sent out.</summary>
    Payout,
}
