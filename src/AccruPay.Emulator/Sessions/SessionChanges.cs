namespace AccruPay.Emulator;

/// <summary>How a session moves from state to state.</summary>
internal static class SessionChanges
{
    public static EmulatedSession Open(EmulatedSession session, DateTimeOffset now) =>
        session.Status == EmulatedSessionStatus.Pending
            ? session with { Status = EmulatedSessionStatus.Active, StartedAt = now, UpdatedAt = now }
            : session;

    public static EmulatedSession Cancel(EmulatedSession session, DateTimeOffset now) =>
        RequireOpen(session) with { Status = EmulatedSessionStatus.Canceled, CanceledAt = now, UpdatedAt = now };

    public static EmulatedSession Finish(EmulatedSession session, ProviderDecision decision, string? paymentMethodId, DateTimeOffset now) =>
        session with
        {
            Status = decision.Session,
            StartedAt = session.StartedAt ?? now,
            CompletedAt = decision.Session == EmulatedSessionStatus.Completed ? now : null,
            ProviderError = decision.Error,
            PaymentMethodId = paymentMethodId,
            UpdatedAt = now,
        };

    public static EmulatedSession RequireOpen(EmulatedSession session) =>
        session.IsOpen
            ? session
            : throw new InvalidOperationException($"The session {session.Id} is {session.Status}; the provider takes no payment for it.");
}
