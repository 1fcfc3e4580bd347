namespace AccruPay.Emulator.Tests.Support;

/// <summary>The documents that the tests send.</summary>
internal static class Documents
{
    public const string Session =
        "id kind action status providerStatus providerCode providerError amount currency merchantInternalTransactionCode " +
        "merchantInternalCustomerCode customerId token tokenExpiresAt startedAt completedAt canceledAt createdAt payload storePaymentMethod " +
        "billingFirstName billingAddressCountry userBirthDate deviceType transactionProviderId transactionProvider { id provider status } " +
        "paymentMethodId transactions { id status } paymentPlan { id }";

    public const string Transaction =
        "id action status amount refundedAmount currency providerCode providerError providerAuthorizationCode merchantInternalTransactionCode " +
        "customerId succeededAt failedAt canceledAt clientTransactionSessionId payload transactionDate " +
        "clientTransactionSession { id status } transactionProvider { id provider } paymentMethodType paymentMethodId " +
        "paymentMethod { id methodType status isDefault isEnabled merchantInternalCustomerCode initialTransactionId transactionProviderId expiresAt " +
        "paymentMethodInfo { __typename ... on MerchantCustomerPaymentMethodCreditCardInfo { cardBrand cardNumberMasked expirationMonth expirationYear } } } " +
        "relatedTransaction { id } transactionsRelated { id }";

    public const string StartPayment =
        "mutation Start($data: MerchantApiClientTransactionPaymentSessionStartSchema!, $account: String, $provider: TRANSACTION_PROVIDER) {" +
        " merchantApiClientTransactionPaymentSessionStartV2(data: $data, merchantTransactionProviderId: $account, transactionProvider: $provider) { " + Session + " } }";

    public const string StartAddPaymentMethod =
        "mutation StartAdd($data: MerchantApiClientTransactionAddPaymentMethodSessionStartSchema!, $account: String, $provider: TRANSACTION_PROVIDER) {" +
        " merchantApiClientTransactionAddPaymentMethodSessionStart(data: $data, merchantTransactionProviderId: $account, transactionProvider: $provider) { " + Session + " } }";

    public const string StartAuthorization =
        "mutation StartHold($data: MerchantApiClientTransactionAuthorizationSessionStartSchema!, $account: String, $provider: TRANSACTION_PROVIDER) {" +
        " merchantApiClientTransactionAuthorizationSessionStart(data: $data, merchantTransactionProviderId: $account, transactionProvider: $provider) {" +
        " session { " + Session + " } transactions { id } transactionProvider { id } customer { id } paymentMethod { id } } }";

    public const string VerifyPayment =
        "mutation Verify($id: String, $token: String, $providerCode: String, $code: String) {" +
        " merchantApiClientTransactionPaymentSessionVerify(id: $id, token: $token, providerCode: $providerCode, merchantInternalTransactionCode: $code) { " + Transaction + " } }";

    public const string VerifyAddPaymentMethod =
        "mutation VerifyAdd($id: String) { merchantApiClientTransactionAddPaymentMethodSessionVerify(id: $id) { " + Transaction + " } }";

    public const string VerifyAuthorization =
        "mutation VerifyHold($id: String) { merchantApiClientTransactionAuthorizationSessionVerify(id: $id) {" +
        " session { id status } transactions { " + Transaction + " } customer { id merchantInternalCustomerCode } paymentMethod { id } transactionProvider { id } } }";

    public const string GetSession =
        "query Get($id: String, $token: String, $providerCode: String, $code: String) {" +
        " merchantApiClientTransactionSession(id: $id, token: $token, providerCode: $providerCode, merchantInternalTransactionCode: $code) { " + Session + " } }";

    public const string GetTransaction =
        "query Get($id: String, $providerCode: String, $code: String) {" +
        " merchantApiTransaction(id: $id, providerCode: $providerCode, merchantInternalTransactionCode: $code) { " + Transaction + " } }";

    public const string PublicSession =
        "query Public($merchant: String!, $session: String!) { clientPublicTransactionSession(merchantPublicId: $merchant, transactionSessionId: $session) {" +
        " provider baseConfig { __typename ... on MerchantClientTransactionSessionNuveiBaseConfig { merchantId merchantSiteId env }" +
        " ... on MerchantClientTransactionSessionGenericBaseConfig { publicKey } } transactionSession { " + Session + " } } }";
}
