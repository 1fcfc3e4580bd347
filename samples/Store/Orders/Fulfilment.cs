namespace Store.Orders;

/// <summary>
/// That an order is to be sent. It is written together with the order's change to paid, or not at all, and its key allows one for each
/// order: whoever packs parcels works from this table.
/// </summary>
internal sealed class Fulfilment
{
    public required string OrderId { get; init; }

    /// <summary>The transaction that paid for it.</summary>
    public required string TransactionId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When all the money was given back, after which nothing is sent any more; null while the order is to be sent.</summary>
    public DateTimeOffset? CalledOffAt { get; private set; }

    public void CallOff(DateTimeOffset now) => CalledOffAt ??= now;
}
