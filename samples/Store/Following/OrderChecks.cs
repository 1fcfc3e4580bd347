using AccruPay;
using Store.Cards;
using Store.Checkout;
using Store.MoneyOperations;
using Store.Orders;

namespace Store.Following;

/// <summary>Finds out whatever is not known about an order: its session, its charge, its refund. Harmless at any time and as often as one likes.</summary>
internal sealed class OrderChecks(OrderBook orders, CheckoutVerification verification, CardCharges charges, MoneyDesk desk)
{
    /// <returns>The order as it stands afterwards.</returns>
    /// <exception cref="AccruPayException">The service did not say; nothing is lost, ask again later.</exception>
    public async Task<Order> CheckAsync(Order order, CancellationToken cancellationToken)
    {
        if (order is { Status: OrderStatus.Open, SessionId: not null })
            await verification.VerifyAsync(order, cancellationToken);
        else if (order.Status == OrderStatus.Charging)
            await charges.LookForAsync(order, cancellationToken);

        if (order.OpenOperationId is { } operationId)
            await desk.LookForAsync(operationId, cancellationToken);
        return await orders.FindAsync(order.Id, cancellationToken) ?? order;
    }
}
