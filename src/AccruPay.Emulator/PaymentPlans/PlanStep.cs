namespace AccruPay.Emulator;

/// <summary>What became of a plan at a moment, and what it charged or tried to charge then; null where it did not.</summary>
internal sealed record PlanStep(EmulatedPaymentPlan Plan, EmulatedTransaction? Charge = null);
