namespace AccruPay.Emulator;

/// <summary>Finds the one session that a merchant names.</summary>
internal sealed class SessionFinder(ServiceState state)
{
    public Cell<EmulatedSession> Find(EmulatedMerchant merchant, SessionSelector selector)
    {
        OneIdentifier.Check(state.Errors, selector.Id, selector.Token, selector.ProviderCode, selector.MerchantInternalTransactionCode, selector.Code);
        if (selector.Id is { } id)
            return ById(merchant, id);

        var found = selector switch
        {
            { Token: { } token } => state.Sessions.ByToken.Find(merchant, token),
            { ProviderCode: { } code } => state.Sessions.ByProviderCode.Find(merchant, code),
            _ => state.Sessions.ByCode.Find(merchant, (selector.MerchantInternalTransactionCode ?? selector.Code)!),
        };
        // A code is unique per provider account: where two accounts know it, the later session is meant.
        return found.Count > 0 ? found[^1] : throw state.Errors.NotFound("session");
    }

    private Cell<EmulatedSession> ById(EmulatedMerchant merchant, string id)
    {
        var cell = state.Sessions.Records.Find(id) ?? throw state.Errors.NotFound("session");
        return cell.Merchant == merchant ? cell : throw state.Errors.OtherMerchants("session");
    }
}
