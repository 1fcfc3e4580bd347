namespace AccruPay.Emulator;

/// <summary>How the service learns what became of a payment that was pending at the provider.</summary>
public enum PendingOutcomeBehavior
{
    /// <summary>The provider tells it at once, as where its webhook is registered: whoever reads the transaction sees the outcome.</summary>
    SeenByItself,

    /// <summary>By <c>merchantApiTransactionSyncOne</c> only, as where the webhook was forgotten.</summary>
    SeenBySync,
}
