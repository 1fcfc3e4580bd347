using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>What kind of legal entity a merchant is.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<MerchantEntityType>))]
public enum MerchantEntityType
{
    /// <summary>A value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A natural person.</summary>
    Individual,
}
