using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>How the API finds the customer whom a <see cref="CustomerSelector"/> means.</summary>
/// <remarks>
/// Identifiers are the selector's codes and id; metadata is what else a request says about the customer. A request without a
/// strategy leaves the choice to the API.
/// </remarks>
[JsonConverter(typeof(WireEnumJsonConverter<CustomerResolutionStrategy>))]
public enum CustomerResolutionStrategy
{
    /// <summary>A value that this version does not know; the default. Requests refuse it.</summary>
    Unknown = 0,

    /// <summary>By identifiers and metadata, where the id and the provider's code come first. Identifiers that do not belong together are an error.</summary>
    Auto,

    /// <summary>By identifiers and metadata. When there is no such customer, one is created.</summary>
    MatchOrCreate,

    /// <summary>By identifiers and metadata. When there is no such customer, the request fails.</summary>
    MatchOrFail,

    /// <summary>By identifiers alone. When there is no such customer, the request fails.</summary>
    Strict,
}
