using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Whether a merchant's account at a provider is in use.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<TransactionProviderStatus>))]
public enum TransactionProviderStatus
{
    /// <summary>A value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>It is in use.</summary>
    Enabled,

    /// <summary>It is not in use.</summary>
    Disabled,
}
