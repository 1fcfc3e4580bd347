namespace AccruPay;

/// <summary>
/// The session that was to be verified has not been paid. Look at <see cref="Status"/>: a PENDING or ACTIVE session can
/// still be paid, so verify it later; any other is over, and is replaced by a new session with a new code.
/// </summary>
public sealed class AccruPaySessionUnpaidException : AccruPayApiException
{
    /// <inheritdoc/>
    public AccruPaySessionUnpaidException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The session, as it stood right after verify refused it.</summary>
    public TransactionSession? Session { get; init; }

    /// <summary>The session's status; <see cref="SessionStatus.Unknown"/> where there is no session.</summary>
    public SessionStatus Status => Session?.Status ?? SessionStatus.Unknown;

    /// <summary>Whether the customer can still pay: the session is PENDING or ACTIVE.</summary>
    public bool CanStillBePaid => Status is SessionStatus.Pending or SessionStatus.Active;
}
