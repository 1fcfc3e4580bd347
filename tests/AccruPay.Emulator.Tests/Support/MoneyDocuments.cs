namespace AccruPay.Emulator.Tests.Support;

/// <summary>The documents of the operations that move money without a browser.</summary>
internal static class MoneyDocuments
{
    public const string Fields =
        Documents.Transaction + " relatedTransactionId providerRelatedCode refundedAt voidedAt disputedAt providerLastSyncedAt startedAt paymentMethodCode";

    public const string Method =
        "id providerCode status isEnabled isDefault methodType customerId merchantInternalCustomerCode providerLastSyncedAt transactionProviderId" +
        " paymentMethodInfo { ... on MerchantCustomerPaymentMethodCreditCardInfo { cardNumberMasked }" +
        " ... on MerchantCustomerPaymentMethodAchInfo { accountNumber routingNumber secCode } }";

    public const string Charge =
        "mutation Charge($data: MerchantApiServerPaymentMethodTransactionCreateSchema!, $account: String, $provider: TRANSACTION_PROVIDER) {" +
        " merchantApiServerPaymentMethodTransactionCreate(data: $data, merchantTransactionProviderId: $account, transactionProvider: $provider) { " + Fields + " } }";

    public const string Ach =
        "mutation Ach($data: MerchantApiServerAchPaymentTransactionCreateSchema!, $account: String, $provider: TRANSACTION_PROVIDER) {" +
        " merchantApiServerAchPaymentTransactionCreate(data: $data, merchantTransactionProviderId: $account, transactionProvider: $provider) { " + Fields + " } }";

    public const string StartServerAuthorization =
        "mutation Hold($data: MerchantApiServerPaymentMethodTransactionAuthorizationSessionStartSchema!, $account: String) {" +
        " merchantApiServerPaymentMethodTransactionAuthorizationSessionStart(data: $data, merchantTransactionProviderId: $account) { " + SessionContext + " } }";

    public const string VerifyServerAuthorization =
        "mutation VerifyHold($id: String, $providerCode: String, $code: String) {" +
        " merchantApiServerPaymentMethodTransactionAuthorizationSessionVerify(id: $id, providerCode: $providerCode, merchantInternalTransactionCode: $code) { " +
        SessionContext + " } }";

    public const string Settle =
        "mutation Settle($id: String, $code: String, $amount: BigInt!) {" +
        " merchantApiTransactionAuthorizationSettle(id: $id, merchantInternalTransactionCode: $code, amount: $amount) { " + Context + " } }";

    public const string VoidAuthorization =
        "mutation Release($id: String) { merchantApiTransactionAuthorizationVoid(id: $id) { " + Context + " } }";

    public const string Void = "mutation Void($id: String) { merchantApiTransactionVoid(id: $id) { " + Fields + " } }";

    public const string Refund =
        "mutation Refund($id: String, $code: String, $amount: BigInt!) {" +
        " merchantApiTransactionRefund(id: $id, merchantInternalTransactionCode: $code, amount: $amount) { " + Fields + " } }";

    public const string Get = "query Get($id: String) { merchantApiTransaction(id: $id) { " + Fields + " } }";

    public const string Sync =
        "mutation Sync($account: String!, $id: String, $code: String) {" +
        " merchantApiTransactionSyncOne(merchantTransactionProviderId: $account, id: $id, merchantInternalTransactionCode: $code) { " + Fields + " } }";

    public const string GetMethod = "query Method($id: String!) { merchantApiCustomerPaymentMethod(merchantCustomerPaymentMethodId: $id) { " + Method + " } }";

    public const string SyncMethod =
        "mutation SyncMethod($account: String!, $providerCode: String!, $customer: MerchantCustomerSelector) {" +
        " merchantApiCustomerPaymentMethodSyncOne(merchantTransactionProviderId: $account, providerCode: $providerCode, customer: $customer) { " + Method + " } }";

    public const string SyncMethods =
        "mutation SyncMethods($account: String!, $customer: MerchantCustomerSelector, $customerCode: String) {" +
        " merchantApiCustomerPaymentMethodSyncAll(merchantTransactionProviderId: $account, customer: $customer, merchantInternalCustomerCode: $customerCode) { " + Method + " } }";

    public const string CreateCustomer =
        "mutation Create($data: MerchantCustomerCreateSchema!, $account: String) {" +
        " merchantApiCustomerCreate(data: $data, merchantTransactionProviderId: $account) { " + Customer + " } }";

    public const string ResolveCustomer =
        "query Resolve($selector: MerchantCustomerSelector!, $account: String) {" +
        " merchantApiCustomerResolve(selector: $selector, merchantTransactionProviderId: $account) { " + Customer + " } }";

    private const string Customer =
        "id merchantInternalCustomerCode providerCode providerStatus transactionProviderId firstName lastName email phone addressCity addressCountry";

    private const string Context =
        "transaction { " + Fields + " } session { id kind } customer { id } paymentMethod { id } transactionProvider { id }";

    private const string SessionContext =
        "session { " + Documents.Session + " } transactions { " + Fields + " } customer { merchantInternalCustomerCode } paymentMethod { id } transactionProvider { id }";
}
