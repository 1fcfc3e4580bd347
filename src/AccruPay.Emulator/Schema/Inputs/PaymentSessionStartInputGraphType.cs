namespace AccruPay.Emulator;

/// <summary>MerchantApiClientTransactionPaymentSessionStartSchema.</summary>
internal sealed class PaymentSessionStartInputGraphType()
    : MoneySessionStartInputGraphType("MerchantApiClientTransactionPaymentSessionStartSchema", EmulatedTransactionAction.Payment);
