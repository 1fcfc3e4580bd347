using AccruPay;
using Store.Checkout;

namespace Store.MoneyOperations;

/// <summary>A refund, capture or void: stored before it is sent, since the API gives these no code by which they could be told apart later.</summary>
public sealed class MoneyOperation
{
    /// <summary>The number of the form that asked for it: a form that is sent twice is one operation.</summary>
    public required string Id { get; init; }

    public required string OrderId { get; init; }

    /// <summary>The payment or hold that it acts on.</summary>
    public required string TransactionId { get; init; }

    public required MoneyOperationKind Kind { get; init; }

    /// <summary>How much, in minor units of <see cref="CurrencyCode"/>; for a void all that is held.</summary>
    public required long Amount { get; init; }

    public required string CurrencyCode { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    public MoneyOperationState State { get; private set; }

    /// <summary>The service's record of it; null where there is none, or it is not known.</summary>
    public string? ResultId { get; private set; }

    public bool IsOpen => State is MoneyOperationState.Sending or MoneyOperationState.Unknown;

    public Money Money => new(Amount, Currency.FromCode(CurrencyCode));

    /// <summary>The action of the record that it leaves.</summary>
    public TransactionAction Action => Kind switch
    {
        MoneyOperationKind.Refund => TransactionAction.Refund,
        MoneyOperationKind.Settle => TransactionAction.Settle,
        _ => TransactionAction.Void,
    };

    /// <summary>What the record that it left says of it.</summary>
    /// <returns>Done only where the record is a success over just this money; Unknown where that can still change, or people have to look.</returns>
    public MoneyOperationState StateBy(Transaction record)
    {
        if (AttemptProblem.Of(record.Status) is not null)
            return MoneyOperationState.Refused;
        return IsDoneBy(record) ? MoneyOperationState.Done : MoneyOperationState.Unknown;
    }

    public void End(MoneyOperationState state, string? resultId) => (State, ResultId) = (state, resultId);

    private bool IsDoneBy(Transaction record) => record.Status == TransactionStatus.Succeeded && Kind switch
    {
        MoneyOperationKind.Settle => record.IsPaidFor(Money),
        MoneyOperationKind.Refund => record.Amount == Money.Amount && record.Currency == Money.Currency,
        _ => true,
    };
}
