using AccruPay;
using Store.Checkout;
using Store.Orders;
using Store.Traces;

namespace Store.Cards;

/// <summary>
/// Charges a saved card for an order. The intent is stored first, with a new code, and only one caller gets it. A charge is sent once: where
/// its answer is lost, it is looked for by its code, now and by the background service, and nobody can pay again until that is known.
/// </summary>
internal sealed partial class CardCharges(
    AccruPayClient accruPay, OrderBook orders, OrderOutcomes outcomes, CodeTraces traces, TimeProvider clock, ILogger<CardCharges> logger)
{
    /// <summary>Charges. It takes no cancellation: a visitor who leaves must not cut a charge off half way.</summary>
    public async Task ChargeAsync(Order order, SavedCard card)
    {
        var begun = await orders.ChangeAsync(order.Id, stored => stored.BeginCharge(card.ProviderAccountId, clock.GetUtcNow()));
        if (begun.IsMade && await TrySendAsync(begun.Order, card) is { } charge)
            await outcomes.ChargeAsync(begun.Order, charge);
    }

    /// <summary>Looks for a charge whose outcome is not known, at the provider itself.</summary>
    /// <returns>Whether the service knows it. One that is pending is known, and must not be sent again.</returns>
    /// <exception cref="AccruPayException">The service did not say; ask again later.</exception>
    public async Task<Trace> LookForAsync(Order order, CancellationToken cancellationToken)
    {
        var trace = await FindAsync(order, cancellationToken);
        if (trace.Record is { } charge)
            await outcomes.ChargeAsync(order, charge);
        return trace;
    }

    private async Task<Trace> FindAsync(Order order, CancellationToken cancellationToken)
    {
        var code = TransactionIdentifier.FromMerchantInternalTransactionCode(order.Code);
        try
        {
            return Trace.Of(await accruPay.Transactions.SyncAsync(order.ProviderAccountId!, code, cancellationToken));
        }
        catch (AccruPayApiException refused) when (!refused.IsTransient)
        {
            // That there is no trace proves nothing yet: it is looked for again, until it is found or staff decide.
            var trace = await traces.FindPaymentAsync(order, cancellationToken);
            LogNotSynced(refused, order.Code, trace.Kind);
            return trace;
        }
    }

    /// <returns>The charge; null where there is no answer, and then what is known has been stored.</returns>
    private async Task<Transaction?> TrySendAsync(Order order, SavedCard card)
    {
        try
        {
            return await accruPay.Transactions.Payments.ChargeAsync(Request(order, card), CancellationToken.None);
        }
        catch (AccruPayOutcomeUnknownException unknown)
        {
            await FindOutAsync(order, unknown);
        }
        catch (AccruPayException refused) when (refused.IsSafeToRepeat && refused is not AccruPayDuplicateTransactionCodeException)
        {
            LogRefused(refused, order.Code);
            await outcomes.FailAsync(order, AttemptProblem.NothingSent);
        }
        catch (AccruPayException undecided)
        {
            // It may have taken effect: what holds a code of ours may be this very charge, delivered twice. The order stays as it is, and the charge is looked for.
            LogUnknown(undecided, order.Code);
        }
        return null;
    }

    private async Task FindOutAsync(Order order, AccruPayOutcomeUnknownException unknown)
    {
        LogUnknown(unknown, order.Code);
        try
        {
            if (await unknown.FindOutAsync(CancellationToken.None) is OutcomeHappened { Record: Transaction charge })
                await outcomes.ChargeAsync(order, charge);
        }
        catch (AccruPayException stillUnknown)
        {
            LogUnknown(stillUnknown, order.Code);
        }
    }

    private static ChargePaymentMethodRequest Request(Order order, SavedCard card) => new()
    {
        Provider = ProviderSelector.Account(card.ProviderAccountId),
        PaymentMethodId = card.PaymentMethodId,
        Amount = order.Total.Amount,
        Currency = order.Total.Currency,
        MerchantInternalTransactionCode = order.Code,
        Billing = order.Buyer.ToBilling(),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outcome of the charge {Code} is not known; it is looked for, and not sent again")]
    private partial void LogUnknown(Exception error, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The charge {Code} was refused before it took effect")]
    private partial void LogRefused(Exception error, string code);

    [LoggerMessage(Level = LogLevel.Information, Message = "The charge {Code} could not be synced; the trace of it in the list: {Trace}")]
    private partial void LogNotSynced(Exception error, string code, TraceKind trace);
}
