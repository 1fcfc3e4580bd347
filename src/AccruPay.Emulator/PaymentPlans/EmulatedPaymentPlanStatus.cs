namespace AccruPay.Emulator;

/// <summary>The state of a payment plan: PAYMENT_PLAN_STATUS.</summary>
public enum EmulatedPaymentPlanStatus
{
    /// <summary>Being set up. The emulator's providers set a plan up at once, so that none is seen in this state.</summary>
    Initializing,

    /// <summary>It renews.</summary>
    Active,

    /// <summary>It was paused at the provider, or a renewal was refused there.</summary>
    Inactive,

    /// <summary>It was called off. Final.</summary>
    Canceled,

    /// <summary>It lived as long as it was to live. Final.</summary>
    Ended,

    /// <summary>It broke, or its first charge was refused. Final.</summary>
    Error,
}
