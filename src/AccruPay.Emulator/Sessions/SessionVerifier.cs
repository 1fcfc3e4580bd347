namespace AccruPay.Emulator;

/// <summary>Answers what came of a session. Verifying again gives the same answer.</summary>
internal sealed class SessionVerifier(ServiceState state, SessionFinder finder, SessionTransactions transactions)
{
    public SessionOutcome Verify(EmulatedMerchant merchant, SessionSelector selector, EmulatedTransactionAction action, EmulatedSessionKind kind)
    {
        EmulatedTransaction? transaction = null;
        var now = state.Time.GetUtcNow();
        var session = finder.Find(merchant, selector).Update(now, current =>
        {
            RefuseOtherKind(current, action, kind);
            RefuseUnfinished(current);
            transaction = Outcome(current, now);
            return current with { ProviderLastVerifiedAt = now };
        });
        return new SessionOutcome(session, transaction);
    }

    private void RefuseOtherKind(EmulatedSession session, EmulatedTransactionAction action, EmulatedSessionKind kind)
    {
        if (session.Action != action || session.Kind != kind)
            throw state.Errors.Rule("session-of-other-kind", "The session is of another kind than this operation verifies.");
    }

    private void RefuseUnfinished(EmulatedSession session)
    {
        if (session.Status == EmulatedSessionStatus.Expired && state.Settings.ExpiredVerify == ExpiredVerifyBehavior.Error)
            throw ApiErrors.Invented("session-expired", "The session has expired.");
        if (IsUnpaid(session) && state.Settings.UnpaidVerify == UnpaidVerifyBehavior.Error)
            throw ApiErrors.Invented("session-unpaid", "The customer has not paid.");
    }

    private static bool IsUnpaid(EmulatedSession session) => session.IsOpen || session.Status == EmulatedSessionStatus.Canceled;

    /// <summary>An authorization that got nowhere has no transaction to show; the other kinds must return one, by the schema.</summary>
    private EmulatedTransaction? Outcome(EmulatedSession session, DateTimeOffset now)
    {
        var cell = transactions.Main(session);
        if (cell is null && session.Action == EmulatedTransactionAction.Authorization)
            return null;
        return (cell ?? transactions.AddUnpaid(session)).Update(now, current => current with { ProviderLastVerifiedAt = now });
    }
}
