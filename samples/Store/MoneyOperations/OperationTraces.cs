using AccruPay;
using Microsoft.EntityFrameworkCore;
using Store.Data;
using Store.Traces;

namespace Store.MoneyOperations;

/// <summary>
/// Looks for what an operation has left at the service: a record of its kind that followed the same transaction since, of the same amount where
/// there may be several, and that is no other operation's. It needs nothing but what is stored, so that it works after a crash.
/// </summary>
internal sealed class OperationTraces(AccruPayClient accruPay, IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The service's clock may be behind the store's.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(1);

    /// <exception cref="AccruPayException">The service did not say; ask again later.</exception>
    public async Task<Trace> FindAsync(MoneyOperation operation, CancellationToken cancellationToken)
    {
        var claimed = await ClaimedAsync(operation, cancellationToken);
        var filter = new TransactionFilter { RelatedTransactionId = operation.TransactionId, Action = operation.Action };
        var found = new List<Transaction>();
        await foreach (var record in accruPay.Transactions.ListAsync(filter, cancellationToken))
        {
            if (IsTraceOf(operation, record) && !claimed.Contains(record.Id, StringComparer.Ordinal))
                found.Add(record);
        }
        return Trace.Of(found);
    }

    private async Task<IReadOnlyCollection<string>> ClaimedAsync(MoneyOperation operation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Operations
            .Where(other => other.TransactionId == operation.TransactionId && other.ResultId != null)
            .Select(other => other.ResultId!)
            .ToListAsync(cancellationToken);
    }

    private static bool IsTraceOf(MoneyOperation operation, Transaction record) =>
        record.Action == operation.Action
        && record.RelatedTransactionId == operation.TransactionId
        && (operation.Kind != MoneyOperationKind.Refund || record.Amount == operation.Money.Amount && record.Currency == operation.Money.Currency)
        && record.CreatedAt >= operation.BegunAt - ClockTolerance;
}
