namespace AccruPay.Emulator;

/// <summary>Finds the one transaction that a merchant names.</summary>
internal sealed class TransactionFinder(ServiceState state)
{
    public Cell<EmulatedTransaction> Find(EmulatedMerchant merchant, TransactionSelector selector)
    {
        OneIdentifier.Check(state.Errors, selector.Id, selector.ProviderCode, selector.MerchantInternalTransactionCode, selector.Token, selector.Code);
        if (selector.Id is { } id)
            return ById(merchant, id);

        var found = selector switch
        {
            { Token: { } token } => state.Transactions.ByToken.Find(merchant, token),
            { ProviderCode: { } code } => state.Transactions.ByProviderCode.Find(merchant, code),
            _ => state.Transactions.ByCode.Find(merchant, (selector.MerchantInternalTransactionCode ?? selector.Code)!),
        };
        // A code is unique per provider account: where two accounts know it, the later transaction is meant.
        return found.Length > 0 ? found[^1] : throw state.Errors.NotFound("transaction");
    }

    private Cell<EmulatedTransaction> ById(EmulatedMerchant merchant, string id)
    {
        var cell = state.Transactions.Records.Find(id) ?? throw state.Errors.NotFound("transaction");
        return cell.Merchant == merchant ? cell : throw state.Errors.OtherMerchants("transaction");
    }
}
