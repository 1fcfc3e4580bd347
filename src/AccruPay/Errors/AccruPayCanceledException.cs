using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// The caller canceled a call that must not be sent twice, when it may already have left: whether it took effect is
/// unknown. Do not send it again: ask <see cref="FindOutAsync"/>, or look the record up by its code. A call that was
/// canceled before anything was sent throws a plain <see cref="OperationCanceledException"/>.
/// </summary>
public class AccruPayCanceledException : OperationCanceledException
{
    private readonly UnknownOutcome? _outcome;

    /// <summary>Makes the exception, for a test.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause; null where there is none.</param>
    public AccruPayCanceledException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal AccruPayCanceledException(string message, OperationCanceledException cause, UnknownOutcome outcome)
        : base(message, cause, cause.CancellationToken)
    {
        _outcome = outcome;
        Facts = outcome.Facts;
    }

    /// <inheritdoc cref="AccruPayException.Operation"/>
    public string? Operation
    {
        get => Facts.Operation;
        init => Facts = Facts with { Operation = value };
    }

    /// <inheritdoc cref="AccruPayException.MerchantInternalTransactionCode"/>
    public string? MerchantInternalTransactionCode
    {
        get => Facts.TransactionCode;
        init => Facts = Facts with { TransactionCode = value };
    }

    /// <inheritdoc cref="AccruPayException.Subject"/>
    public string? Subject
    {
        get => Facts.Subject;
        init => Facts = Facts with { Subject = value };
    }

    /// <inheritdoc cref="AccruPayException.Attempts"/>
    public int Attempts
    {
        get => Facts.Attempts;
        init => Facts = Facts with { Attempts = value };
    }

    /// <inheritdoc cref="AccruPayException.RequestId"/>
    public string? RequestId
    {
        get => Facts.RequestId;
        init => Facts = Facts with { RequestId = value };
    }

    /// <inheritdoc cref="AccruPayException.StatusCode"/>
    public int? StatusCode
    {
        get => Facts.StatusCode;
        init => Facts = Facts with { StatusCode = value };
    }

    /// <inheritdoc cref="AccruPayOutcomeUnknownException.PartialResult"/>
    public object? PartialResult { get; init; }

    /// <inheritdoc cref="AccruPayOutcomeUnknownException.FirstSentAt"/>
    public DateTimeOffset? FirstSentAt => _outcome?.FirstSentAt;

    /// <inheritdoc cref="AccruPayOutcomeUnknownException.FindOutAsync"/>
    public virtual Task<FoundOutcome> FindOutAsync(CancellationToken cancellationToken = default) =>
        (_outcome ?? throw new InvalidOperationException("Only an exception that a client threw can find out.")).FindAsync(cancellationToken);

    private CallFacts Facts { get; set; }
}
