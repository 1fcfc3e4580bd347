using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The records that hold a merchant's transaction code at the provider account of a request.</summary>
internal sealed class CodeHolders
{
    private CodeHolders(IReadOnlyList<TransactionSession> sessions, IReadOnlyList<Transaction> transactions)
    {
        Sessions = sessions;
        Transactions = transactions;
    }

    public IReadOnlyList<TransactionSession> Sessions { get; }

    public IReadOnlyList<Transaction> Transactions { get; }

    public bool IsEmpty => Sessions.Count == 0 && Transactions.Count == 0;

    /// <summary>The one session, where there is nothing else.</summary>
    public TransactionSession? OnlySession => Sessions.Count == 1 && Transactions.Count == 0 ? Sessions[0] : null;

    public static async Task<CodeHolders> FindAsync(
        GraphQLClient client, TransactionRequest request, CancellationToken cancellationToken)
    {
        var selector = request.Provider;
        var query = new CodeQuery(request.MerchantInternalTransactionCode, selector?.AccountId);
        var sessions = await client.SendAsync(SessionLookup.ByCode, query, cancellationToken).ConfigureAwait(false);
        var transactions = await client.SendAsync(TransactionLookup.ByCode, query, cancellationToken).ConfigureAwait(false);

        // A code is unique at one provider account: the same code at another account is another payment.
        return new CodeHolders(
            [.. sessions.Items.Where(session => Admits(selector, session.TransactionProviderId, session.TransactionProvider))],
            [.. transactions.Items.Where(transaction => Admits(selector, transaction.TransactionProviderId, transaction.TransactionProvider))]);
    }

    private static bool Admits(ProviderSelector? selector, string? accountId, TransactionProvider? account) =>
        selector is null || selector.Chooses(accountId, account?.Provider ?? default);
}
