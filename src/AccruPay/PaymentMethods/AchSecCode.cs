using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>How the customer authorized an ACH payment: the Standard Entry Class code.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<AchSecCode>))]
public enum AchSecCode
{
    /// <summary>The API's own UNKNOWN, or a value that this version does not know; the default. For reading only.</summary>
    Unknown = 0,

    /// <summary>Authorized by a consumer over the internet.</summary>
    Web,

    /// <summary>Corporate credit or debit: from the account of a business.</summary>
    Ccd,

    /// <summary>Authorized by a consumer by telephone.</summary>
    Tel,
}
