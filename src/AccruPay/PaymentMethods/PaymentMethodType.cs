using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>The type of a payment method.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<PaymentMethodType>))]
public enum PaymentMethodType
{
    /// <summary>A value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>A credit or debit card.</summary>
    Card,

    /// <summary>A bank account in the United States, by the Automated Clearing House.</summary>
    Ach,

    /// <summary>Any other type that the provider offers.</summary>
    Other,
}
