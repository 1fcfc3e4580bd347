using AccruPay;
using Store.Orders;
using Store.Traces;

namespace Store.Checkout;

/// <summary>Asks the service what became of a session. What the browser says when it comes back is not even read.</summary>
internal sealed partial class CheckoutVerification(
    AccruPayClient accruPay, SessionRecords records, CodeTraces traces, OrderOutcomes outcomes, ILogger<CheckoutVerification> logger)
{
    /// <returns>Whether the service knows the session; a visitor can still pay in one that it knows.</returns>
    /// <exception cref="AccruPayException">The service did not say; ask again later.</exception>
    public async Task<Trace> VerifyAsync(Order order, CancellationToken cancellationToken)
    {
        try
        {
            await AskAsync(order, cancellationToken);
        }
        catch (AccruPaySessionUnpaidException unpaid)
        {
            // PENDING and ACTIVE are no failure: the visitor can still pay, and the order stays open.
            if (!unpaid.CanStillBePaid)
                await LookAtAllAsync(order, verified: null, cancellationToken);
        }
        catch (AccruPayApiException refused) when (!refused.IsTransient)
        {
            if (await traces.IsKnownAsync(order, cancellationToken))
                throw;
            LogNoTrace(refused, order.Code);
            return Trace.None;
        }
        return new Trace(TraceKind.Found);
    }

    private async Task AskAsync(Order order, CancellationToken cancellationToken)
    {
        var sessions = accruPay.Transactions.ClientSessions;
        var session = SessionIdentifier.FromId(order.SessionId!);
        switch (order.Kind)
        {
            case OrderKind.Purchase:
                await OutcomeAsync(order, await sessions.Payments.VerifyAsync(session, cancellationToken), cancellationToken);
                break;
            case OrderKind.Booking:
                await outcomes.HoldAsync(order, await sessions.Authorizations.VerifyAsync(session, cancellationToken));
                break;
            default:
                await OutcomeAsync(order, await sessions.PaymentMethods.VerifyAsync(session, cancellationToken), cancellationToken);
                break;
        }
    }

    private Task OutcomeAsync(Order order, Transaction verified, CancellationToken cancellationToken) =>
        AttemptProblem.Of(verified.Status) is null
            ? outcomes.OfAsync(order, verified)
            : LookAtAllAsync(order, verified, cancellationToken);

    private async Task LookAtAllAsync(Order order, Transaction? verified, CancellationToken cancellationToken) =>
        await outcomes.SessionAsync(order, await records.ReadAsync(order, verified, cancellationToken));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The service knows no session and no transaction of {Code}")]
    private partial void LogNoTrace(Exception error, string code);
}
