namespace AccruPay.Emulator;

/// <summary>PAYMENT_METHOD.</summary>
internal sealed class PaymentMethodEnum() : WireEnumGraphType<EmulatedPaymentMethodType>("PAYMENT_METHOD");
