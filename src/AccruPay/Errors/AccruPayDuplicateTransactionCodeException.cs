namespace AccruPay;

/// <summary>
/// The transaction code is used already, by a record that this call cannot be shown to have made: another call's, or its
/// own where the network delivered one request twice. A code is burnt for good, whatever became of it: verify what holds
/// it, or start a new payment with a new code.
/// </summary>
public sealed class AccruPayDuplicateTransactionCodeException : AccruPayApiException
{
    /// <inheritdoc/>
    public AccruPayDuplicateTransactionCodeException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The session that holds the code; null where none was found.</summary>
    public TransactionSession? Session { get; init; }

    /// <summary>The transaction that holds the code; null where none was found.</summary>
    public Transaction? Transaction { get; init; }
}
