namespace AccruPay.Emulator;

/// <summary>MERCHANT_TRANSACTION_PROVIDER_STATUS.</summary>
internal sealed class ProviderStatusEnum() : WireEnumGraphType<EmulatedProviderStatus>("MERCHANT_TRANSACTION_PROVIDER_STATUS");
