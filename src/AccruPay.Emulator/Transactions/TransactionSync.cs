namespace AccruPay.Emulator;

/// <summary>Reads a transaction from its provider, so that the service knows what happened there meanwhile.</summary>
internal sealed class TransactionSync(ServiceState state, TransactionFinder finder, ProviderNews news)
{
    private readonly Lock _gate = new();

    public EmulatedTransaction Sync(EmulatedProviderAccount account, TransactionSelector selector)
    {
        RevealUnseen(account, selector);
        var now = state.Time.GetUtcNow();
        return finder.Find(account, selector).Update(now, transaction => news.Reveal(transaction) with
        {
            ProviderLastSyncedAt = now,
            ProviderLastVerifiedAt = now,
        });
    }

    /// <summary>A transaction of which the provider alone knows is found by its codes there, and kept from now on.</summary>
    private void RevealUnseen(EmulatedProviderAccount account, TransactionSelector selector)
    {
        foreach (var unseen in Unseen(account.Merchant, selector).Where(cell => cell.Account == account))
        {
            var transaction = unseen.Read(state.Time.GetUtcNow());
            lock (_gate)
            {
                if (state.Transactions.Records.Find(transaction.Id) is null)
                    state.Transactions.Records.Add(account.Merchant, now => transaction with { CreatedAt = now, UpdatedAt = now });
            }
        }
    }

    private IReadOnlyList<Cell<EmulatedTransaction>> Unseen(EmulatedMerchant merchant, TransactionSelector selector) => selector switch
    {
        { ProviderCode: { } code } => state.Transactions.UnseenByProviderCode.Find(merchant, code),
        { MerchantInternalTransactionCode: { } code } => state.Transactions.UnseenByCode.Find(merchant, code),
        { Code: { } code } => state.Transactions.UnseenByCode.Find(merchant, code),
        _ => [],
    };
}
