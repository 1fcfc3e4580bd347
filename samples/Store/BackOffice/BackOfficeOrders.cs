using AccruPay;
using Store.Checkout;
using Store.Following;
using Store.MoneyOperations;
using Store.Orders;

namespace Store.BackOffice;

/// <summary>Gathers what staff need to know about an order, and lets them decide what no machine can.</summary>
internal sealed class BackOfficeOrders(AccruPayClient accruPay, OrderBook orders, OperationBook operations, OrderChecks checks, TimeProvider clock)
{
    /// <summary>How long a request can be under way. A single attempt ends after 90 seconds; the service may need longer.</summary>
    private static readonly TimeSpan LongestUnderWay = TimeSpan.FromMinutes(10);

    /// <returns>The order; null where there is none.</returns>
    public async Task<BackOfficeOrder?> ViewAsync(string id, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(id, cancellationToken) is not { } order)
            return null;

        var transaction = order is { TransactionId: { } transactionId, Kind: not OrderKind.CardOnFile }
            ? await accruPay.Transactions.GetAsync(TransactionIdentifier.FromId(transactionId), cancellationToken)
            : null;
        var done = await operations.OfAsync(id, cancellationToken);
        return new BackOfficeOrder(order, transaction, done, CanDismiss(order, done));
    }

    /// <summary>Staff say that nothing happened, after everything has been looked for once more.</summary>
    /// <returns>Whether something was dismissed; false where the service knows of it, pending or not, or it is too early to tell.</returns>
    public async Task<bool> DismissAsync(string id, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(id, cancellationToken) is not { } order)
            return false;

        var check = await checks.CheckAsync(order, cancellationToken);
        var done = await operations.OfAsync(id, cancellationToken);
        if (!check.IsWithoutTrace || !CanDismiss(check.Order, done))
            return false;
        if (OpenAmong(done, check.Order) is { } operation)
            return await operations.EndAsync(operation, MoneyOperationState.Dismissed, null);
        return (await orders.ChangeAsync(id, stored => stored.FailAttempt(order.Attempt, AttemptProblem.NothingSent))).IsMade;
    }

    private bool CanDismiss(Order order, IReadOnlyList<MoneyOperation> done)
    {
        var begunAt = OpenAmong(done, order)?.BegunAt ?? (order.IsUnderWay ? order.AttemptBegunAt : null);
        return begunAt is { } begun && clock.GetUtcNow() - begun >= LongestUnderWay;
    }

    private static MoneyOperation? OpenAmong(IReadOnlyList<MoneyOperation> done, Order order) =>
        done.FirstOrDefault(operation => operation.Id == order.OpenOperationId);
}
