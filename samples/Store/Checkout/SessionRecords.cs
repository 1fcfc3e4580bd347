using AccruPay;
using Store.Orders;

namespace Store.Checkout;

/// <summary>Reads all that a session has left: one transaction of it may have failed, and the next one paid.</summary>
internal sealed class SessionRecords(AccruPayClient accruPay)
{
    /// <param name="order">The order whose session it is.</param>
    /// <param name="verified">The transaction that verify told of; null where it told of none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="AccruPayException">The service did not say; ask again later.</exception>
    public async Task<SessionContext> ReadAsync(Order order, Transaction? verified, CancellationToken cancellationToken)
    {
        // The session comes first: once it is over, no transaction is added to it.
        var session = await accruPay.Transactions.ClientSessions.GetAsync(SessionIdentifier.FromId(order.SessionId!), cancellationToken);
        var transactions = new List<Transaction>();
        var filter = new TransactionFilter { ClientTransactionSessionId = order.SessionId };
        await foreach (var transaction in accruPay.Transactions.ListAsync(filter, cancellationToken))
        {
            // What followed a payment, such as a refund, is no attempt to pay.
            if (transaction.ClientTransactionSessionId == order.SessionId && transaction.RelatedTransactionId is null)
                transactions.Add(transaction);
        }

        if (verified is not null && !transactions.Exists(transaction => transaction.Id == verified.Id))
            transactions.Add(verified);
        return new SessionContext { Session = session, Transactions = transactions };
    }
}
