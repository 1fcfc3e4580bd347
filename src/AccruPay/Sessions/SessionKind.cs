using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Where a session is acted on.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<SessionKind>))]
public enum SessionKind
{
    /// <summary>A value that this version does not know; the default.</summary>
    Unknown = 0,

    /// <summary>On the customer's side: a page in which the card is typed in.</summary>
    Client,

    /// <summary>On the merchant's back end: an operation on a stored payment method.</summary>
    Server,
}
