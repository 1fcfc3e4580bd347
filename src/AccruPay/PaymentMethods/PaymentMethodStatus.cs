using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Whether a stored payment method can be charged.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<PaymentMethodStatus>))]
public enum PaymentMethodStatus
{
    /// <summary>A value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>It can be charged.</summary>
    Enabled,

    /// <summary>It cannot be charged.</summary>
    Disabled,

    /// <summary>It cannot be charged any more: its validity has ended.</summary>
    Expired,
}
