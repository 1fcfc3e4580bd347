using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>How far a session has come. It says nothing about money: the transaction does.</summary>
/// <remarks>
/// Whether the customer paid is told by verifying the session and looking at the status of the transaction, which is another
/// type, <see cref="TransactionStatus"/>, so that the two cannot be mixed up.
/// </remarks>
[JsonConverter(typeof(WireEnumJsonConverter<SessionStatus>))]
public enum SessionStatus
{
    /// <summary>What the provider reported could not be mapped, or this version does not know the value; the default. Verify again later.</summary>
    Unknown = 0,

    /// <summary>The session has been created; the customer has not interacted with it yet. Verify later.</summary>
    Pending,

    /// <summary>The customer has the form open. Verify later.</summary>
    Active,

    /// <summary>The provider took the operation through; that is no proof that money moved. Final: verify, and look at the transaction.</summary>
    Completed,

    /// <summary>The provider refused the payment. Final: a new attempt takes a new session with a new code.</summary>
    Declined,

    /// <summary>The session was called off before it finished. Final: a new attempt takes a new session with a new code.</summary>
    Canceled,

    /// <summary>The time that the provider allows ran out; not an error. Final: a new attempt takes a new session with a new code.</summary>
    Expired,

    /// <summary>Something broke while the session was processed. Final: deliver nothing, and look at the provider's error.</summary>
    Error,
}
