using AccruPay;

namespace Store.Orders;

/// <summary>
/// What a visitor wants, and how far its payment has come. Every change asks first whether the order still stands where the change begins,
/// and says no where it does not; the version makes a change fail that was decided on an older state (see <see cref="OrderBook"/>).
/// </summary>
public sealed class Order
{
    public required string Id { get; init; }

    /// <summary>Who ordered; also the customer's code at the payment service.</summary>
    public required string VisitorId { get; init; }

    public required OrderKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The total in minor units of <see cref="CurrencyCode"/>; 0 where a card is saved.</summary>
    public required long Amount { get; init; }

    public required string CurrencyCode { get; init; }

    public required Buyer Buyer { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public OrderStatus Status { get; private set; }

    /// <summary>The number of the latest attempt to pay, from 1; 0 before the first.</summary>
    public int Attempt { get; private set; }

    /// <summary>The session of the latest attempt; null before it has started, and for a saved card.</summary>
    public string? SessionId { get; private set; }

    /// <summary>When the latest attempt began; null before the first.</summary>
    public DateTimeOffset? AttemptBegunAt { get; private set; }

    /// <summary>The provider account of the saved card that is charged; null otherwise.</summary>
    public string? ProviderAccountId { get; private set; }

    /// <summary>The transaction that paid or holds; null before.</summary>
    public string? TransactionId { get; private set; }

    /// <summary>
    /// A payment or hold that turned up after its attempt had been given up, which staff have to deal with; null where there is none.
    /// </summary>
    public string? StrayTransactionId { get; private set; }

    /// <summary>Why the latest attempt failed, or why somebody has to look, in words for the visitor; null where all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>The refund, capture or void that is under way, or whose outcome is unknown; null where there is none.</summary>
    public string? OpenOperationId { get; private set; }

    /// <summary>When the background service last looked; null before.</summary>
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>Counts the changes: the concurrency token.</summary>
    public int Version { get; set; }

    /// <summary>The transaction code of the latest attempt. Each attempt has its own, and it is stored before it is used.</summary>
    public string Code => $"{Id}-{Attempt}";

    public Money Total => new(Amount, Currency.FromCode(CurrencyCode));

    /// <summary>Whether the visitor can begin to pay: nothing of an earlier attempt can still take effect.</summary>
    public bool CanBeginAnew => StrayTransactionId is null && (Status == OrderStatus.AttemptFailed || Status == OrderStatus.Open && SessionId is null);

    /// <summary>Whether the visitor can go on at the checkout: the session is open, and no money has turned up elsewhere.</summary>
    public bool CanContinue => StrayTransactionId is null && Status == OrderStatus.Open && SessionId is not null;

    /// <summary>Whether an attempt has been sent, and its outcome is not known.</summary>
    public bool IsUnderWay => Status == OrderStatus.Charging || Status == OrderStatus.Open && SessionId is not null;

    /// <summary>Takes the code for a session: a new one after a failed attempt, the same where the start was lost.</summary>
    public bool BeginSession(DateTimeOffset now)
    {
        if (!CanBeginAnew)
            return false;
        if (Status == OrderStatus.AttemptFailed || Attempt == 0)
            BeginAttempt(OrderStatus.Open, now);
        return true;
    }

    /// <summary>Keeps the session of an attempt. The first one stays.</summary>
    public bool Open(int attempt, string sessionId)
    {
        if (Status != OrderStatus.Open || Attempt != attempt || SessionId is not null)
            return false;
        SessionId = sessionId;
        return true;
    }

    /// <summary>Takes a new code for a charge of a saved card. Only one caller gets it.</summary>
    public bool BeginCharge(string providerAccountId, DateTimeOffset now)
    {
        if (Kind != OrderKind.Purchase || !CanBeginAnew)
            return false;
        BeginAttempt(OrderStatus.Charging, now);
        ProviderAccountId = providerAccountId;
        return true;
    }

    /// <summary>Paid, or saved. Of several callers one is told yes.</summary>
    public bool Complete(int attempt, string transactionId) => Conclude(attempt, OrderStatus.Completed, transactionId);

    public bool Hold(int attempt, string transactionId) => Conclude(attempt, OrderStatus.Held, transactionId);

    public bool FailAttempt(int attempt, string problem) => Conclude(attempt, OrderStatus.AttemptFailed, null, problem);

    public bool DemandAttention(int attempt, string? transactionId, string problem) =>
        Conclude(attempt, OrderStatus.NeedsAttention, transactionId, problem);

    /// <summary>
    /// Keeps a payment or hold that the order cannot take any more. Staff have to look; first, where another attempt is under way, that one
    /// is followed to its end.
    /// </summary>
    /// <returns>False where it is the order's own, or was kept before.</returns>
    public bool KeepStray(int attempt, string transactionId, string problem)
    {
        var isCapturedHold = Kind == OrderKind.Booking && Attempt == attempt && Status is (OrderStatus.Completed or OrderStatus.Refunded);
        if (isCapturedHold || StrayTransactionId is not null || TransactionId == transactionId)
            return false;
        (StrayTransactionId, Problem) = (transactionId, problem);
        if (!IsUnderWay)
            (Status, TransactionId) = (OrderStatus.NeedsAttention, TransactionId ?? transactionId);
        return true;
    }

    /// <summary>Takes the order for one refund, capture or void. Another has to wait until its outcome is known.</summary>
    public bool BeginOperation(string operationId)
    {
        if (OpenOperationId is not null)
            return false;
        OpenOperationId = operationId;
        return true;
    }

    public bool EndOperation(string operationId)
    {
        if (OpenOperationId != operationId)
            return false;
        OpenOperationId = null;
        return true;
    }

    /// <summary>A hold was captured: the capture is what can be refunded.</summary>
    public void Capture(string captureId) => (Status, TransactionId) = (OrderStatus.Completed, captureId);

    /// <summary>The hold was released; people still have to look where other money turned up.</summary>
    public void Release()
    {
        if (StrayTransactionId is null || StrayTransactionId == TransactionId)
            (Status, Problem) = (OrderStatus.Released, null);
    }

    /// <summary>All of the payment was given back.</summary>
    public bool GiveBack()
    {
        if (Status != OrderStatus.Completed)
            return false;
        Status = OrderStatus.Refunded;
        return true;
    }

    private void BeginAttempt(OrderStatus status, DateTimeOffset now)
    {
        Attempt++;
        (Status, SessionId, ProviderAccountId, AttemptBegunAt, Problem) = (status, null, null, now, null);
    }

    private bool Conclude(int attempt, OrderStatus status, string? transactionId, string? problem = null)
    {
        if (Attempt != attempt || Status is not (OrderStatus.Open or OrderStatus.Charging))
            return false;
        (Status, TransactionId, Problem) = StrayTransactionId is { } stray
            ? (OrderStatus.NeedsAttention, transactionId ?? stray, Problem)
            : (status, transactionId, problem);
        return true;
    }
}
