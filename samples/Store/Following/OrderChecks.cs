using AccruPay;
using Store.Cards;
using Store.Checkout;
using Store.MoneyOperations;
using Store.Orders;
using Store.Traces;

namespace Store.Following;

/// <summary>Finds out whatever is not known about an order: its session, its charge, its refund. Harmless at any time and as often as one likes.</summary>
internal sealed class OrderChecks(OrderBook orders, CheckoutVerification verification, CardCharges charges, MoneyDesk desk)
{
    /// <returns>The order as it stands afterwards, and whether nothing was found of what was looked for.</returns>
    /// <exception cref="AccruPayException">The service did not say; nothing is lost, ask again later.</exception>
    public async Task<OrderCheck> CheckAsync(Order order, CancellationToken cancellationToken)
    {
        var traces = new List<Trace>();
        if (order is { Status: OrderStatus.Open, SessionId: not null })
            traces.Add(await verification.VerifyAsync(order, cancellationToken));
        else if (order.Status == OrderStatus.Charging)
            traces.Add(await charges.LookForAsync(order, cancellationToken));

        if (order.OpenOperationId is { } operationId)
            traces.Add(await desk.LookForAsync(operationId, cancellationToken));
        var isWithoutTrace = traces.Count > 0 && traces.TrueForAll(trace => trace.Kind == TraceKind.None);
        return new OrderCheck(await orders.FindAsync(order.Id, cancellationToken) ?? order, isWithoutTrace);
    }
}
