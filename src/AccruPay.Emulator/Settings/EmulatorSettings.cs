namespace AccruPay.Emulator;

/// <summary>
/// How the emulator answers where the public documentation of AccruPay contradicts itself or is silent.
/// Each property is one such question; its default is the reading that the sources support best.
/// </summary>
/// <remarks>
/// A setting may be changed at any time, from any thread; a request sees the value that holds when it asks.
/// </remarks>
public sealed class EmulatorSettings
{
    /// <summary>What a start with an already used transaction code does. Default: <see cref="DuplicateCodeBehavior.Reject"/>.</summary>
    public DuplicateCodeBehavior DuplicateCode { get; set; }

    /// <summary>The error code of a rejected duplicate. Default: <see cref="BusinessErrorCode.AppErrorKey"/>.</summary>
    public BusinessErrorCode DuplicateErrorCode { get; set; }

    /// <summary>The error code of a broken business rule other than a duplicate. Default: <see cref="BusinessErrorCode.AppErrorKey"/>.</summary>
    public BusinessErrorCode RuleErrorCode { get; set; }

    /// <summary>What verify answers for a session that is not paid and not expired. Default: <see cref="UnpaidVerifyBehavior.Error"/>.</summary>
    public UnpaidVerifyBehavior UnpaidVerify { get; set; }

    /// <summary>What verify answers for an expired session. Default: <see cref="ExpiredVerifyBehavior.ExpiredStatus"/>.</summary>
    public ExpiredVerifyBehavior ExpiredVerify { get; set; }

    /// <summary>How a BigInt (every amount) is written. Default: <see cref="BigIntFormat.Number"/>.</summary>
    public BigIntFormat BigIntOutput { get; set; }

    /// <summary>The answer to a missing or unknown API secret. Default: <see cref="BadSecretBehavior.ErrorCode"/>.</summary>
    public BadSecretBehavior BadSecret { get; set; }

    /// <summary>The error code for a record that does not exist. Default: <see cref="NotFoundErrorCode.AppErrorKey"/>.</summary>
    public NotFoundErrorCode NotFoundCode { get; set; }

    /// <summary>The answer to the id of a record that belongs to another merchant. Default: <see cref="ForeignRecordBehavior.NotFound"/>.</summary>
    public ForeignRecordBehavior ForeignRecord { get; set; }

    /// <summary>The HTTP status of an answer whose fields failed. Default: <see cref="BusinessErrorHttpStatus.Ok"/>.</summary>
    public BusinessErrorHttpStatus BusinessErrorStatus { get; set; }

    /// <summary>What a start without a provider argument does. Default: <see cref="MissingProviderBehavior.DefaultAccount"/>.</summary>
    public MissingProviderBehavior MissingProvider { get; set; }

    /// <summary>What an unknown customer code does under the strategy AUTO, or none. Default: <see cref="UnknownCustomerBehavior.Create"/>.</summary>
    public UnknownCustomerBehavior UnknownCustomer { get; set; }

    /// <summary>
    /// Which record settle, void and refund return. Default: <see cref="ReturnedTransactionBehavior.Child"/>.
    /// </summary>
    public ReturnedTransactionBehavior ReturnedTransaction { get; set; }

    /// <summary>
    /// How the service learns what became of a payment that was pending at the provider, such as an ACH debit. Default:
    /// <see cref="PendingOutcomeBehavior.SeenByItself"/>.
    /// </summary>
    public PendingOutcomeBehavior PendingOutcome { get; set; }

    /// <summary>
    /// The number of items on a page when a list query does not say. Default: 20.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int DefaultPageSize
    {
        get;
        set => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A page holds at least one item.");
    } = 20;

    /// <summary>
    /// The largest page; a list query that asks for more gets this many. Default: 100.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumPageSize
    {
        get;
        set => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A page holds at least one item.");
    } = 100;
}
