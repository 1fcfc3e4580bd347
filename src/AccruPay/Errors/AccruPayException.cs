namespace AccruPay;

/// <summary>
/// The base of all faults that a call of this SDK ends in. A declined payment is no fault: it is a transaction. The
/// caller's own cancellation is an <see cref="OperationCanceledException"/>, and bad arguments are
/// <see cref="ArgumentException"/>s, thrown before anything is sent.
/// </summary>
/// <remarks>
/// No message, and no inner exception, holds a secret, a body or personal data. The constructors are public so that
/// tests of your own code can throw what the SDK throws.
/// </remarks>
public abstract class AccruPayException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause; null where there is none.</param>
    protected AccruPayException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// The name of the GraphQL operation, such as <c>MerchantApiClientTransactionPaymentSessionVerify</c>.
    /// </summary>
    public string? Operation
    {
        get => Facts.Operation;
        init => Facts = Facts with { Operation = value };
    }

    /// <summary>
    /// The merchant's own code of the payment that the call was about; null where it was not about one.
    /// </summary>
    public string? MerchantInternalTransactionCode
    {
        get => Facts.TransactionCode;
        init => Facts = Facts with { TransactionCode = value };
    }

    /// <summary>
    /// What the call was about, by the key that it was named with, such as "id: 5b3"; null where it named no record.
    /// </summary>
    public string? Subject
    {
        get => Facts.Subject;
        init => Facts = Facts with { Subject = value };
    }

    /// <summary>How often the request was attempted, including attempts of which nothing was sent.</summary>
    public int Attempts
    {
        get => Facts.Attempts;
        init => Facts = Facts with { Attempts = value };
    }

    /// <summary>The id that the service gave the last request (<c>x-request-id</c>); null where it gave none.</summary>
    public string? RequestId
    {
        get => Facts.RequestId;
        init => Facts = Facts with { RequestId = value };
    }

    /// <summary>The HTTP status of the last answer; null where none arrived.</summary>
    public int? StatusCode
    {
        get => Facts.StatusCode;
        init => Facts = Facts with { StatusCode = value };
    }

    /// <summary>Whether the same call may well succeed later, without a change to its arguments.</summary>
    public virtual bool IsTransient => false;

    /// <summary>
    /// Whether the same call with the same arguments, the transaction code included, can be sent again without the risk
    /// of doing it twice. True for everything that reads, verifies or starts a client session, since no money moves
    /// before the customer acts. Of charges, refunds and everything else that takes effect each time it arrives, true
    /// only where the call definitely did nothing.
    /// </summary>
    public bool IsSafeToRepeat
    {
        get => !Facts.IsUnsafeToRepeat;
        init => Facts = Facts with { IsUnsafeToRepeat = !value };
    }

    internal CallFacts Facts { get; set; }
}
