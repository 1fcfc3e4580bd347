using AccruPay;
using Store.Orders;

namespace Store.Checkout;

/// <summary>Asks the service what became of a session. What the browser says when it comes back is not even read.</summary>
internal sealed class CheckoutVerification(AccruPayClient accruPay, OrderOutcomes outcomes)
{
    /// <exception cref="AccruPayException">The service did not say; ask again later.</exception>
    public async Task VerifyAsync(Order order, CancellationToken cancellationToken)
    {
        try
        {
            await AskAsync(order, cancellationToken);
        }
        catch (AccruPaySessionUnpaidException unpaid)
        {
            // PENDING and ACTIVE are no failure: the visitor can still pay, and the order stays open.
            if (AttemptProblem.Of(unpaid.Status) is { } problem)
                await outcomes.FailAsync(order, problem);
        }
    }

    private async Task AskAsync(Order order, CancellationToken cancellationToken)
    {
        var sessions = accruPay.Transactions.ClientSessions;
        var session = SessionIdentifier.FromId(order.SessionId!);
        switch (order.Kind)
        {
            case OrderKind.Purchase:
                await outcomes.PaymentAsync(order, await sessions.Payments.VerifyAsync(session, cancellationToken));
                break;
            case OrderKind.Booking:
                await outcomes.HoldAsync(order, await sessions.Authorizations.VerifyAsync(session, cancellationToken));
                break;
            default:
                await outcomes.CardAsync(order, await sessions.PaymentMethods.VerifyAsync(session, cancellationToken));
                break;
        }
    }
}
