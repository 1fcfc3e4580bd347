namespace AccruPay.Tests;

/// <summary>The statuses that an outcome leaves behind, by the API's documentation.</summary>
/// <param name="Session">The session's status.</param>
/// <param name="Transaction">The transaction's status, where the service makes or shows one.</param>
/// <param name="IsFinal">Whether the transaction's status stays.</param>
/// <param name="ProviderError">The provider's words; null means none.</param>
internal sealed record ExpectedOutcome(SessionStatus Session, TransactionStatus Transaction, bool IsFinal, string? ProviderError = null)
{
    /// <summary>Whether the customer has not paid, so that the service may refuse to verify.</summary>
    internal bool IsUnpaid => Session is SessionStatus.Pending or SessionStatus.Active or SessionStatus.Canceled;

    internal bool IsExpired => Session == SessionStatus.Expired;

    internal bool Succeeds => Transaction == TransactionStatus.Succeeded;

    internal static ExpectedOutcome Of(CustomerOutcome outcome) => outcome switch
    {
        CustomerOutcome.Approved => new(SessionStatus.Completed, TransactionStatus.Succeeded, IsFinal: true),
        CustomerOutcome.Declined => new(SessionStatus.Declined, TransactionStatus.Declined, IsFinal: true, "Do not honor"),
        CustomerOutcome.InsufficientFunds => new(SessionStatus.Declined, TransactionStatus.Declined, IsFinal: true, "Insufficient funds"),
        CustomerOutcome.ThreeDSecureAbandoned => new(SessionStatus.Active, TransactionStatus.Started, IsFinal: false),
        CustomerOutcome.ProcessingError => new(SessionStatus.Error, TransactionStatus.Error, IsFinal: true, "Processing error"),
        CustomerOutcome.Pending => new(SessionStatus.Completed, TransactionStatus.Pending, IsFinal: false),
        CustomerOutcome.PendingThenApproved => new(SessionStatus.Completed, TransactionStatus.Succeeded, IsFinal: true),
        CustomerOutcome.PendingThenRefused => new(SessionStatus.Completed, TransactionStatus.Failed, IsFinal: true, "Not approved by the bank"),
        CustomerOutcome.Canceled => new(SessionStatus.Canceled, TransactionStatus.Canceled, IsFinal: true),
        CustomerOutcome.WalkedAway => new(SessionStatus.Active, TransactionStatus.Pending, IsFinal: false),
        CustomerOutcome.NeverOpened => new(SessionStatus.Pending, TransactionStatus.Pending, IsFinal: false),
        CustomerOutcome.Expired => new(SessionStatus.Expired, TransactionStatus.Expired, IsFinal: true),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "It is not known how this ends."),
    };
}
