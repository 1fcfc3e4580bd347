namespace AccruPay.Emulator;

/// <summary>MerchantApiServerPaymentMethodTransactionCreateSchema.</summary>
internal sealed class StoredMethodChargeInputGraphType : StoredMethodPaymentInputGraphType
{
    public StoredMethodChargeInputGraphType()
        : base("MerchantApiServerPaymentMethodTransactionCreateSchema", EmulatedTransactionAction.Payment) =>
        Deprecated("merchantInternalCustomerCode", "The customer is the one that owns the payment method.");
}
