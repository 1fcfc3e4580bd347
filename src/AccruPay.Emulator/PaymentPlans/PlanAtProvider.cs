using System.Collections.Immutable;

namespace AccruPay.Emulator;

/// <summary>The truth about a plan: what its provider knows and the service may not.</summary>
internal sealed record PlanAtProvider(EmulatedPaymentPlanStatus Status)
{
    public string? Error { get; init; }

    public DateTimeOffset? CanceledAt { get; init; }

    /// <summary>What was charged before the service knew the plan.</summary>
    public ImmutableArray<EmulatedTransaction> UnreportedCharges { get; init; } = [];

    /// <summary>Whether nothing can happen to the plan any more.</summary>
    public bool IsOver =>
        Status is EmulatedPaymentPlanStatus.Canceled or EmulatedPaymentPlanStatus.Ended or EmulatedPaymentPlanStatus.Error;
}
