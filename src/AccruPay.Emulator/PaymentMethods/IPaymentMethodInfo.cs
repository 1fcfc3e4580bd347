namespace AccruPay.Emulator;

/// <summary>What is known of a payment method's means: the union MerchantCustomerPaymentMethodInfo.</summary>
internal interface IPaymentMethodInfo
{
    EmulatedPaymentMethodType Type { get; }
}
