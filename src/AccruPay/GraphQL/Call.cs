using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>One call of an operation while it is under way: its body, its time, and what it has sent so far.</summary>
internal abstract class Call(ClientSettings settings, string operation, TimeSpan totalTimeout)
{
    private readonly long _start = settings.TimeProvider.GetTimestamp();

    public string Operation { get; } = operation;

    public SendHistory History { get; } = new(settings.TimeProvider);

    protected ClientSettings Settings { get; } = settings;

    /// <summary>How much of the time for the whole call is left.</summary>
    public TimeSpan Remaining => totalTimeout - Settings.TimeProvider.GetElapsedTime(_start);

    /// <summary>Makes one attempt.</summary>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public abstract Task<Attempt> AttemptAsync(CancellationToken cancellationToken);
}
