namespace AccruPay.Emulator;

/// <summary>Whether a provider account takes new sessions: MERCHANT_TRANSACTION_PROVIDER_STATUS.</summary>
public enum EmulatedProviderStatus
{
    /// <summary>It does.</summary>
    Enabled,

    /// <summary>It does not; what exists there stays readable.</summary>
    Disabled,
}
