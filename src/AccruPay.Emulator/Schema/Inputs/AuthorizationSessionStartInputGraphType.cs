namespace AccruPay.Emulator;

/// <summary>MerchantApiClientTransactionAuthorizationSessionStartSchema.</summary>
internal sealed class AuthorizationSessionStartInputGraphType()
    : MoneySessionStartInputGraphType("MerchantApiClientTransactionAuthorizationSessionStartSchema", EmulatedTransactionAction.Authorization);
