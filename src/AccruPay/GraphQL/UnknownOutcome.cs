namespace AccruPay.GraphQL;

/// <summary>What is left of a call whose outcome is unknown: its facts, and how to find out.</summary>
internal sealed class UnknownOutcome(
    CallFacts facts, SendHistory history, Func<CancellationToken, Task<FoundOutcome>> find)
{
    public CallFacts Facts { get; } = facts;

    /// <summary>When the call was first sent, by the server's clock as far as it has been heard.</summary>
    public DateTimeOffset? FirstSentAt => history.FirstSendByServerClock;

    public Task<FoundOutcome> FindAsync(CancellationToken cancellationToken) => find(cancellationToken);
}
