using AccruPay;
using Store.Cards;
using Store.Orders;

namespace Store.Checkout;

/// <summary>
/// Turns what the service says into what becomes of the order. Any number of requests and servers may hear of the same payment: one of
/// them fulfils the order. What is neither the payment that was asked for nor a failure is left to people.
/// </summary>
internal sealed class OrderOutcomes(OrderBook orders, TimeProvider clock)
{
    private const string Unexpected = "The payment differs from the order. We are looking into it.";

    public Task PaymentAsync(Order order, Transaction payment)
    {
        if (payment.IsPaidFor(order.Total))
            return FulfilAsync(order, payment);
        if (AttemptProblem.Of(payment.Status) is { } problem)
            return FailAsync(order, problem);
        return payment.IsFinal ? DemandAttentionAsync(order, payment) : Task.CompletedTask;
    }

    public Task HoldAsync(Order order, SessionContext context)
    {
        if (context.Authorization is { } hold)
            return IsFor(order, hold) ? HoldAsync(order, hold) : DemandAttentionAsync(order, hold);
        if (AttemptProblem.Of(context.Session.Status) is { } problem)
            return FailAsync(order, problem);

        // No hold stands, and yet the session did not fail: the transaction may have, or has not ended.
        return context.Transactions is [.., { IsFinal: true } ended] ? EndedAsync(order, ended) : Task.CompletedTask;
    }

    public Task CardAsync(Order order, Transaction addition)
    {
        if (AttemptProblem.Of(addition.Status) is { } problem)
            return FailAsync(order, problem);
        if (!addition.IsFinal)
            return Task.CompletedTask;
        return addition is { Action: TransactionAction.AddPaymentMethod, PaymentMethodId: { } methodId, TransactionProviderId: { } accountId }
            ? SaveCardAsync(order, addition, methodId, accountId)
            : DemandAttentionAsync(order, addition);
    }

    public Task FailAsync(Order order, string problem) =>
        orders.ChangeAsync(order.Id, stored => stored.FailAttempt(order.Attempt, problem));

    private async Task FulfilAsync(Order order, Transaction payment) => await orders.ChangeAsync(order.Id, (stored, context) =>
    {
        if (!stored.Complete(order.Attempt, payment.Id))
            return Task.FromResult(false);
        context.Add(new Fulfilment { OrderId = order.Id, TransactionId = payment.Id, At = clock.GetUtcNow() });
        return Task.FromResult(true);
    });

    private async Task HoldAsync(Order order, Transaction hold) =>
        await orders.ChangeAsync(order.Id, stored => stored.Hold(order.Attempt, hold.Id));

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

    private Task EndedAsync(Order order, Transaction ended) =>
        AttemptProblem.Of(ended.Status) is { } problem ? FailAsync(order, problem) : DemandAttentionAsync(order, ended);

    private async Task DemandAttentionAsync(Order order, Transaction transaction) =>
        await orders.ChangeAsync(order.Id, stored => stored.DemandAttention(order.Attempt, transaction.Id, Unexpected));

    private static bool IsFor(Order order, Transaction hold) =>
        hold.Amount == order.Total.Amount && hold.Currency == order.Total.Currency;
}
