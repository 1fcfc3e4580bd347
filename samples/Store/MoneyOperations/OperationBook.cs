using Microsoft.EntityFrameworkCore;
using Store.Data;
using Store.Orders;

namespace Store.MoneyOperations;

/// <summary>Stores operations together with what they do to their order. An order has one open operation at a time.</summary>
internal sealed class OperationBook(IDbContextFactory<StoreContext> contexts, OrderBook orders, TimeProvider clock)
{
    public async Task<IReadOnlyList<MoneyOperation>> OfAsync(string orderId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Operations.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.BegunAt).ToListAsync(cancellationToken);
    }

    public async Task<MoneyOperation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Operations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
    }

    /// <summary>Stores an operation that may be sent.</summary>
    /// <returns>Whether this call stored it; false where the order does not permit it, has another one open, or the same form came before.</returns>
    public async Task<bool> BeginAsync(MoneyOperation operation)
    {
        var change = await orders.ChangeAsync(operation.OrderId, async (order, context) =>
        {
            if (!Permits(order, operation) || await context.Operations.AnyAsync(row => row.Id == operation.Id) || !order.BeginOperation(operation.Id))
                return false;
            context.Add(operation);
            return true;
        });
        return change.IsMade;
    }

    /// <summary>Stores that an answer is lost. The order stays taken.</summary>
    public Task KeepUnknownAsync(MoneyOperation operation) => orders.ChangeAsync(operation.OrderId, async (order, context) =>
    {
        if (order.OpenOperationId != operation.Id)
            return false;
        (await StoredAsync(context, operation)).End(MoneyOperationState.Unknown, null);
        return true;
    });

    /// <summary>Stores how it ended, and what that means for the order. The first one to know does.</summary>
    public Task EndAsync(MoneyOperation operation, MoneyOperationState state, string? resultId) => orders.ChangeAsync(operation.OrderId, async (order, context) =>
    {
        if (!order.EndOperation(operation.Id))
            return false;
        (await StoredAsync(context, operation)).End(state, resultId);
        if (state == MoneyOperationState.Done)
            Apply(operation, order, resultId, context);
        return true;
    });

    private void Apply(MoneyOperation operation, Order order, string? resultId, StoreContext context)
    {
        switch (operation.Kind)
        {
            case MoneyOperationKind.Settle:
                order.Capture(resultId!);
                context.Add(new Fulfilment { OrderId = order.Id, TransactionId = resultId!, At = clock.GetUtcNow() });
                break;
            case MoneyOperationKind.Void:
                order.Release();
                break;
        }
    }

    private static bool Permits(Order order, MoneyOperation operation) =>
        order.TransactionId == operation.TransactionId
        && order.CurrencyCode == operation.CurrencyCode
        && order.Kind != OrderKind.CardOnFile
        && operation.Amount > 0
        && (operation.Kind == MoneyOperationKind.Refund
            ? order.Status is OrderStatus.Completed or OrderStatus.NeedsAttention
            : order.Status == OrderStatus.Held && operation.Amount <= order.Amount);

    private static Task<MoneyOperation> StoredAsync(StoreContext context, MoneyOperation operation) =>
        context.Operations.FirstAsync(row => row.Id == operation.Id);
}
