namespace AccruPay.Emulator;

/// <summary>MerchantApiClientTransactionAddPaymentMethodSessionStartSchema.</summary>
internal sealed class AddPaymentMethodSessionStartInputGraphType()
    : SessionStartInputGraphType("MerchantApiClientTransactionAddPaymentMethodSessionStartSchema", EmulatedTransactionAction.AddPaymentMethod);
