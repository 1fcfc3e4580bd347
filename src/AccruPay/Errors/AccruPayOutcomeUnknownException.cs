using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// A call that must not be sent twice may have taken effect, and its answer is lost. Do not send it again: ask
/// <see cref="FindOutAsync"/>, now or later, or look the record up by its code. A charge, an ACH payment or a server
/// authorization has been looked for by its code already before this is thrown.
/// </summary>
/// <remarks>
/// The inner exception is what went wrong. <see cref="AccruPayException.IsSafeToRepeat"/> is false.
/// </remarks>
public class AccruPayOutcomeUnknownException : AccruPayException
{
    private readonly UnknownOutcome? _outcome;

    /// <inheritdoc/>
    public AccruPayOutcomeUnknownException(string message, Exception? innerException = null)
        : base(message, innerException) => IsSafeToRepeat = false;

    internal AccruPayOutcomeUnknownException(string message, Exception innerException, UnknownOutcome outcome)
        : base(message, innerException)
    {
        _outcome = outcome;
        Facts = outcome.Facts with { IsUnsafeToRepeat = true };
    }

    /// <summary>
    /// When the request was first sent, by the service's own clock; null where the service has not told its time.
    /// </summary>
    public DateTimeOffset? FirstSentAt => _outcome?.FirstSentAt;

    /// <summary>
    /// The record that came together with errors, of the type that the method returns; null where none came. What it says
    /// is true, but parts of it may be missing.
    /// </summary>
    public object? PartialResult { get; init; }

    /// <summary>
    /// Looks for what the call would have made or changed. It moves no money, and can be called again: it reads, and of a refund it
    /// syncs the payment, whose stamp tells by which clock the service dates its records.
    /// </summary>
    /// <param name="cancellationToken">Cancels the lookup.</param>
    /// <returns>Happened, with the record; not seen yet; or ambiguous, with the candidates.</returns>
    /// <exception cref="InvalidOperationException">The exception was not thrown by a client.</exception>
    /// <exception cref="AccruPayException">The lookup failed; the outcome is as unknown as before.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<FoundOutcome> FindOutAsync(CancellationToken cancellationToken = default) =>
        (_outcome ?? throw new InvalidOperationException("Only an exception that a client threw can find out.")).FindAsync(cancellationToken);
}
