namespace AccruPay.Emulator;

/// <summary>MerchantApiServerPaymentMethodTransactionAuthorizationSessionStartSchema.</summary>
internal sealed class ServerAuthorizationInputGraphType() : StoredMethodPaymentInputGraphType(
    "MerchantApiServerPaymentMethodTransactionAuthorizationSessionStartSchema", EmulatedTransactionAction.Authorization);
