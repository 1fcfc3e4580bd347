namespace AccruPay.Emulator;

/// <summary>CUSTOMER_RESOLUTION_STRATEGY.</summary>
internal sealed class CustomerResolutionStrategyEnum() : WireEnumGraphType<CustomerResolutionStrategy>("CUSTOMER_RESOLUTION_STRATEGY");
