namespace AccruPay.Benchmarks;

/// <summary>A stored payment method of which only the kind is known.</summary>
internal sealed class FloorGenericInfo : FloorPaymentMethodInfo;
