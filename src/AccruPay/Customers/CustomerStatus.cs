using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Whether a customer's record at a provider can be used.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<CustomerStatus>))]
public enum CustomerStatus
{
    /// <summary>The API's own UNKNOWN, for what it cannot map, or a value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>It can be used.</summary>
    Enabled,

    /// <summary>It cannot be used.</summary>
    Disabled,

    /// <summary>Something went wrong with it at the provider.</summary>
    Error,
}
