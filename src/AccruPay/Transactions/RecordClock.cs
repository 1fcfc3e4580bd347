using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// Asks the clock by which a service dates its records. It need not be that of the <c>Date</c> header, which may be another
/// machine's: by a header that is behind, an earlier refund looks as if it had been made since.
/// </summary>
internal static class RecordClock
{
    /// <summary>
    /// Whether a record was made after a call was first sent, by the stamp that a sync sets on the transaction that the record
    /// follows. Where none is set, or the account to sync at is not known, the service is believed to have one clock.
    /// </summary>
    /// <returns>Whether it is so; false also where the service refuses to sync.</returns>
    /// <exception cref="AccruPayException">The sync failed for a reason that may pass.</exception>
    public static async Task<bool> IsFirstSentBeforeAsync(
        Transaction record, Transaction parent, GraphQLClient client, SendHistory history, CancellationToken cancellationToken)
    {
        if (parent.TransactionProviderId is not { Length: > 0 } account)
            return true;

        var sinceSend = history.SinceFirstSend;
        try
        {
            var synced = await client
                .SendAsync(TransactionOperations.Sync, new SyncTransaction(account, TransactionIdentifier.FromId(parent.Id)), cancellationToken)
                .ConfigureAwait(false);

            // The stamp was set after the question, so that the call was sent at this moment or before. One that was not set
            // anew is older, and speaks against nothing.
            return synced.ProviderLastSyncedAt is not { } stamp || record.CreatedAt > stamp - sinceSend;
        }
        catch (AccruPayApiException refusal) when (!refusal.IsTransient)
        {
            return false;
        }
    }
}
