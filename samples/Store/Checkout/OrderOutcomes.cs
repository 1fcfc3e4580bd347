using AccruPay;
using Store.Cards;
using Store.Orders;

namespace Store.Checkout;

/// <summary>
/// Turns what the service says into what becomes of the order. Any number of requests and servers may hear of the same payment: one of
/// them fulfils the order. What is neither the payment that was asked for nor a failure is left to people.
/// </summary>
internal sealed partial class OrderOutcomes(OrderBook orders, TimeProvider clock, ILogger<OrderOutcomes> logger)
{
    private const string Unexpected = "The payment differs from the order. We are looking into it.";
    private const string Late = "A payment came in after we had given it up. We are looking into it: please do not pay again.";

    /// <summary>A charge of a saved card, which is one transaction.</summary>
    public Task ChargeAsync(Order order, Transaction charge) =>
        AttemptProblem.Of(charge.Status) is { } problem ? FailAsync(order, problem) : PaymentAsync(order, charge);

    /// <summary>All that happened in a session.</summary>
    public async Task SessionAsync(Order order, SessionContext context)
    {
        if (order.Kind == OrderKind.Booking)
        {
            await HoldAsync(order, context);
            return;
        }

        foreach (var success in context.Transactions.Where(IsSuccess))
            await OfAsync(order, success);
        if (AttemptProblem.Of(context) is { } problem)
            await FailAsync(order, problem);
    }

    /// <summary>A transaction of a session, which is no failure of the attempt: another one may follow.</summary>
    public Task OfAsync(Order order, Transaction transaction) =>
        order.Kind == OrderKind.Purchase ? PaymentAsync(order, transaction) : CardAsync(order, transaction);

    public Task HoldAsync(Order order, SessionContext context)
    {
        if (context.Authorization is { } hold)
            return IsFor(order, hold) ? HoldAsync(order, hold) : DemandAttentionAsync(order, hold);
        if (AttemptProblem.Of(context) is { } problem)
            return FailAsync(order, problem);

        // A hold that does not stand any more was ended by somebody else; anything but an end can still become a hold.
        return context.Transactions.All(transaction => transaction.IsFinal) && context.Transactions.LastOrDefault(IsSuccess) is { } ended
            ? DemandAttentionAsync(order, ended)
            : Task.CompletedTask;
    }

    public Task FailAsync(Order order, string problem) =>
        orders.ChangeAsync(order.Id, stored => stored.FailAttempt(order.Attempt, problem));

    private Task PaymentAsync(Order order, Transaction payment)
    {
        if (payment.IsPaidFor(order.Total))
            return FulfilAsync(order, payment);
        return IsSuccess(payment) ? DemandAttentionAsync(order, payment) : Task.CompletedTask;
    }

    private Task CardAsync(Order order, Transaction addition)
    {
        if (!IsSuccess(addition))
            return Task.CompletedTask;
        return addition is { Action: TransactionAction.AddPaymentMethod, PaymentMethodId: { } methodId, TransactionProviderId: { } accountId }
            ? SaveCardAsync(order, addition, methodId, accountId)
            : DemandAttentionAsync(order, addition);
    }

    private async Task FulfilAsync(Order order, Transaction payment) => await KeepAsync(order, payment, await orders.ChangeAsync(order.Id, (stored, context) =>
    {
        if (!stored.Complete(order.Attempt, payment.Id))
            return Task.FromResult(false);
        context.Add(new Fulfilment { OrderId = order.Id, TransactionId = payment.Id, At = clock.GetUtcNow() });
        return Task.FromResult(true);
    }));

    private async Task HoldAsync(Order order, Transaction hold) =>
        await KeepAsync(order, hold, await orders.ChangeAsync(order.Id, stored => stored.Hold(order.Attempt, hold.Id)));

    private async Task SaveCardAsync(Order order, Transaction addition, string methodId, string accountId)
    {
        var label = SavedCard.LabelOf(addition.PaymentMethod?.Info);
        var card = new SavedCard { PaymentMethodId = methodId, VisitorId = order.VisitorId, ProviderAccountId = accountId, Label = label };
        await orders.ChangeAsync(order.Id, async (stored, context) =>
        {
            if (!stored.Complete(order.Attempt, addition.Id))
                return false;
            if (await context.Cards.FindAsync(methodId) is null)
                context.Add(card);
            return true;
        });
    }

    private async Task DemandAttentionAsync(Order order, Transaction transaction) =>
        await KeepAsync(order, transaction, await orders.ChangeAsync(order.Id, stored => stored.DemandAttention(order.Attempt, transaction.Id, Unexpected)));

    /// <summary>Money that is found for an attempt which was given up is not dropped: the visitor may pay twice, and staff have to look.</summary>
    private async Task KeepAsync(Order order, Transaction found, OrderChange change)
    {
        if (change.IsMade)
            return;
        var kept = await orders.ChangeAsync(order.Id, stored => stored.KeepStray(order.Attempt, found.Id, Late));
        if (kept.IsMade)
            LogStray(found.Id, order.Code);
    }

    private static bool IsSuccess(Transaction transaction) => transaction.Status == TransactionStatus.Succeeded;

    private static bool IsFor(Order order, Transaction hold) =>
        hold.Amount == order.Total.Amount && hold.Currency == order.Total.Currency;

    [LoggerMessage(Level = LogLevel.Error, Message = "The transaction {Transaction} was found for {Code}, which had been given up; somebody has to look")]
    private partial void LogStray(string transaction, string code);
}
