namespace AccruPay.Emulator;

/// <summary>Reads a transaction from its provider, so that the service knows what happened there meanwhile.</summary>
internal sealed class TransactionSync(ServiceState state, TransactionFinder finder, ProviderNews news)
{
    public EmulatedTransaction Sync(EmulatedProviderAccount account, TransactionSelector selector)
    {
        var now = state.Time.GetUtcNow();
        return finder.Find(account, selector).Update(now, transaction => news.Reveal(transaction) with
        {
            ProviderLastSyncedAt = now,
            ProviderLastVerifiedAt = now,
        });
    }
}
