namespace AccruPay.Emulator;

/// <summary>What a charge or an ACH payment answers when its code is used already.</summary>
internal static class UsedCode
{
    public static EmulatedTransaction Transaction(ServiceState state, string holder, string code)
    {
        var transaction = state.Transactions.Records.Find(holder);
        if (transaction is null || state.Settings.DuplicateCode == DuplicateCodeBehavior.Reject)
            throw state.Errors.CodeUsed(code);
        return transaction.Read(state.Time.GetUtcNow());
    }

    public static EmulatedSession Session(ServiceState state, string holder, string code)
    {
        var session = state.Sessions.Records.Find(holder);
        if (session is null || state.Settings.DuplicateCode == DuplicateCodeBehavior.Reject)
            throw state.Errors.CodeUsed(code);
        return session.Read(state.Time.GetUtcNow());
    }
}
