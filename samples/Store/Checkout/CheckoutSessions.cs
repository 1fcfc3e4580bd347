using AccruPay;
using Store.Orders;

namespace Store.Checkout;

/// <summary>
/// Starts the session in which a visitor acts. The order and its code are stored first, so that whatever breaks afterwards, the code tells
/// which session is the order's; of the session only the id is kept.
/// </summary>
internal sealed partial class CheckoutSessions(AccruPayClient accruPay, OrderBook orders, TimeProvider clock, ILogger<CheckoutSessions> logger)
{
    private const string CodeTaken = "The checkout cannot be opened for this order. We are looking into it.";

    /// <summary>Gives the order an open session, unless it has one or needs none. Calling it twice gives one session.</summary>
    /// <returns>The order as it stands now; with a session where the visitor can act.</returns>
    /// <exception cref="AccruPayException">The service did not start one. Nothing is lost: call it again.</exception>
    public async Task<Order> EnsureAsync(Order order, CancellationToken cancellationToken)
    {
        var begun = await orders.ChangeAsync(order.Id, stored => stored.BeginSession(clock.GetUtcNow()));
        if (!begun.IsMade)
            return begun.Order;

        if (await StartAsync(begun.Order, cancellationToken) is not { } sessionId)
        {
            // Trying again with this code leads nowhere, and what holds it may be money.
            return (await orders.ChangeAsync(order.Id, stored => stored.DemandAttention(begun.Order.Attempt, null, CodeTaken))).Order;
        }

        // Where two requests started it, both have the same session, by the same code.
        var opened = await orders.ChangeAsync(order.Id, stored => stored.Open(begun.Order.Attempt, sessionId));
        return opened.Order;
    }

    /// <returns>The id of the session; null where something else holds the code.</returns>
    private async Task<string?> StartAsync(Order order, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(order, cancellationToken);
        }
        catch (AccruPayDuplicateTransactionCodeException used) when (used.Session is { } earlier && IsFor(order, earlier))
        {
            // An earlier start arrived, and its answer did not: the session that has the order's code is the order's.
            return earlier.Id;
        }
        catch (AccruPayDuplicateTransactionCodeException used)
        {
            LogCodeTaken(used, order.Code);
            return null;
        }
    }

    private async Task<string> SendAsync(Order order, CancellationToken cancellationToken)
    {
        var sessions = accruPay.Transactions.ClientSessions;
        switch (order.Kind)
        {
            case OrderKind.Purchase:
                return (await sessions.Payments.StartAsync(SessionRequests.Payment(order), cancellationToken)).Id;
            case OrderKind.Booking:
                return (await sessions.Authorizations.StartAsync(SessionRequests.Authorization(order), cancellationToken)).Session.Id;
            default:
                return (await sessions.PaymentMethods.StartAsync(SessionRequests.PaymentMethod(order), cancellationToken)).Id;
        }
    }

    private static bool IsFor(Order order, TransactionSession session) =>
        order.Kind == OrderKind.CardOnFile || session.Amount == order.Total.Amount && session.Currency == order.Total.Currency;

    [LoggerMessage(Level = LogLevel.Error, Message = "The code {Code} is held by something that is not the order's; somebody has to look")]
    private partial void LogCodeTaken(Exception error, string code);
}
