using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>The state of a merchant's account at AccruPay.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<MerchantStatus>))]
public enum MerchantStatus
{
    /// <summary>A value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>It is not active yet.</summary>
    Pending,

    /// <summary>It is active.</summary>
    Active,

    /// <summary>It is disabled.</summary>
    Disabled,
}
