namespace AccruPay;

/// <summary>
/// An outcome that was waited for did not come within the time that the caller gave. It may still come: nothing is
/// refused and nothing has failed.
/// </summary>
public sealed class AccruPayWaitTimeoutException : AccruPayException
{
    /// <inheritdoc/>
    public AccruPayWaitTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The transaction as it was last seen; null where there was none.</summary>
    public Transaction? Transaction { get; init; }

    /// <summary>The session as it was last seen; null where no answer held it.</summary>
    public TransactionSession? Session { get; init; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
