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
    /// <returns>Whether this call stored it.</returns>
    public async Task<bool> EndAsync(MoneyOperation operation, MoneyOperationState state, string? resultId)
    {
        var change = await orders.ChangeAsync(operation.OrderId, async (order, context) =>
        {
            if (!order.EndOperation(operation.Id))
                return false;
            (await StoredAsync(context, operation)).End(state, resultId);
            if (state == MoneyOperationState.Done)
                await ApplyAsync(operation, order, resultId, context);
            return true;
        });
        return change.IsMade;
    }

    private async Task ApplyAsync(MoneyOperation operation, Order order, string? resultId, StoreContext context)
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
            case MoneyOperationKind.Refund when await IsInFullAsync(operation, order, context):
                if (order.GiveBack() && await context.Fulfilments.FindAsync(order.Id) is { } fulfilment)
                    fulfilment.CallOff(clock.GetUtcNow());
                break;
        }
    }

    /// <summary>Whether this refund, with those before it, gives back all that the order's payment or capture took.</summary>
    private static async Task<bool> IsInFullAsync(MoneyOperation refund, Order order, StoreContext context)
    {
        var earlier = await context.Operations.AsNoTracking()
            .Where(row => row.OrderId == order.Id && row.State == MoneyOperationState.Done && row.Id != refund.Id)
            .ToListAsync();
        var taken = earlier.Find(row => row.Kind == MoneyOperationKind.Settle && row.ResultId == refund.TransactionId)?.Amount ?? order.Amount;
        var givenBack = earlier.Where(row => row.Kind == MoneyOperationKind.Refund && row.TransactionId == refund.TransactionId).Sum(row => row.Amount);
        return givenBack + refund.Amount >= taken;
    }

    /// <summary>A hold of which people have to decide may be released, whatever its amount is, and may not be captured.</summary>
    private static bool Permits(Order order, MoneyOperation operation) =>
        order.TransactionId == operation.TransactionId
        && order.Kind != OrderKind.CardOnFile
        && operation.Amount > 0
        && operation.Kind switch
        {
            MoneyOperationKind.Refund => order.CurrencyCode == operation.CurrencyCode && order.Status is (OrderStatus.Completed or OrderStatus.NeedsAttention),
            MoneyOperationKind.Settle => order.CurrencyCode == operation.CurrencyCode && order.Status == OrderStatus.Held && operation.Amount <= order.Amount,
            _ => order.Status is OrderStatus.Held or OrderStatus.NeedsAttention,
        };

    private static Task<MoneyOperation> StoredAsync(StoreContext context, MoneyOperation operation) =>
        context.Operations.FirstAsync(row => row.Id == operation.Id);
}
