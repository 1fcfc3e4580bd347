namespace AccruPay.Emulator;

/// <summary>Something that happened to a transaction at the provider without the service's doing.</summary>
/// <param name="At">When.</param>
/// <param name="Change">What it makes of the record.</param>
internal sealed record ProviderEvent(DateTimeOffset At, Func<EmulatedTransaction, EmulatedTransaction> Change)
{
    /// <summary>The record of its own that it leads to, such as a chargeback; null for none.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>What is stored if the transaction was to store it; null for nothing.</summary>
    public PaymentMeans? Stores { get; init; }
}
