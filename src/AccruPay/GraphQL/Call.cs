using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>One call of an operation while it is under way: its time, and what it has sent so far.</summary>
internal abstract class Call(ClientSettings settings, string operation, OperationClass @class, TimeBudget budget) : IDisposable
{
    public string Operation { get; } = operation;

    public OperationClass Class { get; } = @class;

    public TimeBudget Budget { get; } = budget;

    /// <summary>
    /// The time for lookups: what is left of the call's own, except after a call that is sent once only, whose lookups
    /// decide what the caller is told.
    /// </summary>
    public TimeBudget LookupBudget => Class == OperationClass.Once ? NewLookupBudget() : Budget;

    public TimeBudget NewLookupBudget() => new(Settings.TimeProvider, Settings.TotalTimeout);

    public SendHistory History { get; } = new(settings.TimeProvider);

    /// <summary>What an exception tells of the call, as of its last attempt.</summary>
    public abstract CallFacts Facts { get; }

    /// <summary>The record that came together with errors in the last answer; null where none came.</summary>
    public object? PartialResult { get; protected set; }

    protected ClientSettings Settings { get; } = settings;

    /// <summary>Makes one attempt.</summary>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public abstract ValueTask<Attempt> AttemptAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes one more attempt after the service has refused the secret, if the secret is another one by now.
    /// </summary>
    /// <returns>The attempt; null where there is no other secret.</returns>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public abstract ValueTask<Attempt?> AttemptWithOtherSecretAsync(CancellationToken cancellationToken);

    /// <summary>Ends the call: gives its body's bytes back, which a write that is under way may still hold.</summary>
    public abstract void Dispose();
}
