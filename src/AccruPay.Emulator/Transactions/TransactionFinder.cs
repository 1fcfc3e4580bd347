namespace AccruPay.Emulator;

/// <summary>Finds the one transaction that a merchant names.</summary>
internal sealed class TransactionFinder(ServiceState state)
{
    public Cell<EmulatedTransaction> Find(EmulatedMerchant merchant, TransactionSelector selector)
    {
        // A code is unique per provider account: where two accounts know it, the later transaction is meant.
        return Candidates(merchant, selector) is [.., var latest] ? latest : throw state.Errors.NotFound("transaction");
    }

    /// <summary>Finds it at one provider account.</summary>
    public Cell<EmulatedTransaction> Find(EmulatedProviderAccount account, TransactionSelector selector) =>
        Candidates(account.Merchant, selector).LastOrDefault(cell => cell.Account == account)
        ?? throw state.Errors.NotFound("transaction");

    private IReadOnlyList<Cell<EmulatedTransaction>> Candidates(EmulatedMerchant merchant, TransactionSelector selector)
    {
        OneIdentifier.Check(state.Errors, selector.Id, selector.ProviderCode, selector.MerchantInternalTransactionCode, selector.Token, selector.Code);
        return selector switch
        {
            { Id: { } id } => [ById(merchant, id)],
            { Token: { } token } => state.Transactions.ByToken.Find(merchant, token),
            { ProviderCode: { } code } => state.Transactions.ByProviderCode.Find(merchant, code),
            _ => state.Transactions.ByCode.Find(merchant, (selector.MerchantInternalTransactionCode ?? selector.Code)!),
        };
    }

    private Cell<EmulatedTransaction> ById(EmulatedMerchant merchant, string id)
    {
        var cell = state.Transactions.Records.Find(id) ?? throw state.Errors.NotFound("transaction");
        return cell.Merchant == merchant ? cell : throw state.Errors.OtherMerchants("transaction");
    }
}
