namespace AccruPay.Emulator;

/// <summary>A session and the transaction that came of it; null where the customer has not got that far.</summary>
internal sealed record SessionOutcome(EmulatedSession Session, EmulatedTransaction? Transaction);
