namespace AccruPay.Emulator;

/// <summary>PAYMENT_METHOD_STATUS.</summary>
internal sealed class PaymentMethodStatusEnum() : WireEnumGraphType<EmulatedPaymentMethodStatus>("PAYMENT_METHOD_STATUS");
