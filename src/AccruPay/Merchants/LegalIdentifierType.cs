using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>What kind of number a legal identifier in the United States is.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<LegalIdentifierType>))]
public enum LegalIdentifierType
{
    /// <summary>A value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>An Employer Identification Number, of a business.</summary>
    Ein,

    /// <summary>An Individual Taxpayer Identification Number.</summary>
    Itin,

    /// <summary>A Social Security Number.</summary>
    Ssn,
}
