using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Waits for the outcome of a transaction by reading it, or by syncing it with its provider.</summary>
internal sealed class TransactionPoll(GraphQLClient graphQL, TransactionIdentifier transaction, bool sync)
{
    private string? _accountId;

    /// <summary>The operation that it waits with.</summary>
    public string Operation => sync ? TransactionOperations.Sync.Name : TransactionOperations.Get.Name;

    public async Task<Polled<Transaction>> AskAsync(CancellationToken cancellationToken)
    {
        var record = await ReadAsync(cancellationToken).ConfigureAwait(false);
        return Polled<Transaction>.Of(record, record.IsFinal);
    }

    private async Task<Transaction> ReadAsync(CancellationToken cancellationToken)
    {
        if (!sync)
            return await graphQL.SendAsync(TransactionOperations.Get, transaction, cancellationToken).ConfigureAwait(false);

        if (_accountId is null)
        {
            // A sync needs the account, which the record names.
            var known = await graphQL.SendAsync(TransactionOperations.Get, transaction, cancellationToken).ConfigureAwait(false);
            _accountId = known.TransactionProviderId;
            if (known.IsFinal || _accountId is null)
                return known;
        }

        return await graphQL
            .SendAsync(TransactionOperations.Sync, new SyncTransaction(_accountId, transaction), cancellationToken)
            .ConfigureAwait(false);
    }
}
