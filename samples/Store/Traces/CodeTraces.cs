using AccruPay;
using Store.Orders;

namespace Store.Traces;

/// <summary>
/// Looks for what the code of an attempt has left at the service. Which error means "no such record" is not certain; an empty list is.
/// </summary>
internal sealed class CodeTraces(AccruPayClient accruPay)
{
    /// <summary>Looks for the payment of an attempt.</summary>
    /// <exception cref="AccruPayException">The service did not say; ask again later.</exception>
    public async Task<Trace> FindPaymentAsync(Order order, CancellationToken cancellationToken)
    {
        var filter = new TransactionFilter { MerchantInternalTransactionCode = order.Code };
        var known = new List<Transaction>();
        await foreach (var record in accruPay.Transactions.ListAsync(filter, cancellationToken))
        {
            if (record.MerchantInternalTransactionCode == order.Code)
                known.Add(record);
        }
        var payments = known.FindAll(record => record.Action == TransactionAction.Payment);
        return payments.Count == 0 && known.Count > 0 ? Trace.Ambiguous : Trace.Of(payments);
    }

    /// <summary>Whether the service knows a session or a transaction of an attempt.</summary>
    /// <exception cref="AccruPayException">The service did not say; ask again later.</exception>
    public async Task<bool> IsKnownAsync(Order order, CancellationToken cancellationToken)
    {
        var filter = new SessionFilter { MerchantInternalTransactionCode = order.Code };
        await foreach (var session in accruPay.Transactions.ClientSessions.ListAsync(filter, cancellationToken))
        {
            if (session.MerchantInternalTransactionCode == order.Code)
                return true;
        }
        return (await FindPaymentAsync(order, cancellationToken)).Kind != TraceKind.None;
    }
}
