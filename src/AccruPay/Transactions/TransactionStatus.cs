using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>The outcome of a transaction.</summary>
/// <remarks>
/// A succeeded transaction can be refunded, voided or disputed later. That changes its time stamps, its refunded amount and
/// its related transactions, and never this status.
/// </remarks>
[JsonConverter(typeof(WireEnumJsonConverter<TransactionStatus>))]
public enum TransactionStatus
{
    /// <summary>What the provider reported could not be mapped, or this version does not know the value; the default. Never final: sync, then ask the provider.</summary>
    Unknown = 0,

    /// <summary>Recorded, not begun. Ask again later, and deliver nothing yet.</summary>
    Pending,

    /// <summary>The provider is processing it. Ask again later, and deliver nothing yet; it may still expire.</summary>
    Started,

    /// <summary>Done. Whether money moved depends on the action: a succeeded authorization only holds it. Final.</summary>
    Succeeded,

    /// <summary>It ran to its end without success. Final: a new attempt takes a new code.</summary>
    Failed,

    /// <summary>The provider or the card's network refused it. Final: ask for another payment method, and use a new code.</summary>
    Declined,

    /// <summary>The merchant or the customer called it off. Final.</summary>
    Canceled,

    /// <summary>Its time ran out. Final: a new attempt takes a new code.</summary>
    Expired,

    /// <summary>It broke unexpectedly while it was processed. Final: look at the provider before a new attempt, which takes a new code.</summary>
    Error,
}
