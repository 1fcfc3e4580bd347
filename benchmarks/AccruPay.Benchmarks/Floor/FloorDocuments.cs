namespace AccruPay.Benchmarks;

/// <summary>
/// The SDK's documents, as a program written by hand holds them. The runner refuses to measure with others than the SDK sends.
/// </summary>
internal static class FloorDocuments
{
    public const string Start =
        "mutation MerchantApiClientTransactionPaymentSessionStartV2($data:MerchantApiClientTransactionPaymentSessionStartSchema" +
        "!,$merchantTransactionProviderId:String,$transactionProvider:TRANSACTION_PROVIDER){merchantApiClientTransactionPayment" +
        "SessionStartV2(data:$data,merchantTransactionProviderId:$merchantTransactionProviderId,transactionProvider:$transactio" +
        "nProvider){id kind action status providerStatus amount currency merchantInternalTransactionCode " +
        "merchantInternalCustomerCode customerId transactionProviderId providerCode providerCustomerCode providerError " +
        "paymentMethodId paymentPlanId storePaymentMethod billingFirstName billingLastName billingEmail billingPhone " +
        "billingAddressLine1 billingAddressLine2 billingAddressCity billingAddressState billingAddressPostalCode " +
        "billingAddressCountry shippingFirstName shippingLastName shippingEmail shippingPhone shippingAddressLine1 " +
        "shippingAddressLine2 shippingAddressCity shippingAddressState shippingAddressPostalCode shippingAddressCountry " +
        "userFirstName userLastName userEmail userPhone userAddressLine1 userAddressLine2 userAddressCity userAddressState " +
        "userAddressPostalCode userAddressCountry userBirthDate userLegalIdentifier userLegalIdentifierType userLocale deviceId" +
        " deviceIp deviceBrowser deviceOS deviceName deviceType token tokenExpiresAt startedAt completedAt canceledAt createdAt" +
        " updatedAt providerLastSyncedAt providerLastVerifiedAt payload paymentMethod{id methodType status providerStatus " +
        "isDefault isEnabled merchantInternalCustomerCode customerId transactionProviderId providerCode providerCustomerCode " +
        "providerError initialTransactionId billingFirstName billingLastName billingEmail billingPhone billingAddressLine1 " +
        "billingAddressLine2 billingAddressCity billingAddressState billingAddressPostalCode billingAddressCountry expiresAt " +
        "createdAt updatedAt providerLastSyncedAt providerLastVerifiedAt paymentMethodInfo{__typename ...on " +
        "MerchantCustomerPaymentMethodCreditCardInfo{cardBrand cardNumberMasked expirationMonth expirationYear methodType}...on" +
        " MerchantCustomerPaymentMethodAchInfo{accountNumber bankName methodType routingNumber secCode}...on " +
        "MerchantCustomerPaymentMethodGenericInfo{methodType}}}transactionProvider{id provider status merchantId applicationId " +
        "providerCode createdAt updatedAt}}}";

    public const string Verify =
        "mutation MerchantApiClientTransactionPaymentSessionVerify($id:String,$token:String,$providerCode:String,$merchantInter" +
        "nalTransactionCode:String){merchantApiClientTransactionPaymentSessionVerify(id:$id,token:$token,providerCode:$provider" +
        "Code,merchantInternalTransactionCode:$merchantInternalTransactionCode){...T paymentMethod{id methodType status " +
        "providerStatus isDefault isEnabled merchantInternalCustomerCode customerId transactionProviderId providerCode " +
        "providerCustomerCode providerError initialTransactionId billingFirstName billingLastName billingEmail billingPhone " +
        "billingAddressLine1 billingAddressLine2 billingAddressCity billingAddressState billingAddressPostalCode " +
        "billingAddressCountry expiresAt createdAt updatedAt providerLastSyncedAt providerLastVerifiedAt " +
        "paymentMethodInfo{__typename ...on MerchantCustomerPaymentMethodCreditCardInfo{cardBrand cardNumberMasked " +
        "expirationMonth expirationYear methodType}...on MerchantCustomerPaymentMethodAchInfo{accountNumber bankName methodType" +
        " routingNumber secCode}...on MerchantCustomerPaymentMethodGenericInfo{methodType}}}transactionProvider{id provider " +
        "status merchantId applicationId providerCode createdAt updatedAt}clientTransactionSession{id kind action status " +
        "providerStatus amount currency merchantInternalTransactionCode merchantInternalCustomerCode customerId " +
        "transactionProviderId providerCode providerCustomerCode providerError paymentMethodId paymentPlanId storePaymentMethod" +
        " billingFirstName billingLastName billingEmail billingPhone billingAddressLine1 billingAddressLine2 billingAddressCity" +
        " billingAddressState billingAddressPostalCode billingAddressCountry shippingFirstName shippingLastName shippingEmail " +
        "shippingPhone shippingAddressLine1 shippingAddressLine2 shippingAddressCity shippingAddressState " +
        "shippingAddressPostalCode shippingAddressCountry userFirstName userLastName userEmail userPhone userAddressLine1 " +
        "userAddressLine2 userAddressCity userAddressState userAddressPostalCode userAddressCountry userBirthDate " +
        "userLegalIdentifier userLegalIdentifierType userLocale deviceId deviceIp deviceBrowser deviceOS deviceName deviceType " +
        "token tokenExpiresAt startedAt completedAt canceledAt createdAt updatedAt providerLastSyncedAt providerLastVerifiedAt " +
        "payload}relatedTransaction{...T}transactionsRelated{...T}}}fragment T on MerchantTransaction{id action status " +
        "providerStatus amount currency refundedAmount merchantInternalTransactionCode merchantInternalCustomerCode customerId " +
        "transactionProviderId providerCode providerCustomerCode providerRelatedCode providerAuthorizationCode providerError " +
        "transactionError clientTransactionSessionId relatedTransactionId paymentMethodId paymentMethodCode paymentMethodType " +
        "paymentPlanId storePaymentMethod billingFirstName billingLastName billingEmail billingPhone billingAddressLine1 " +
        "billingAddressLine2 billingAddressCity billingAddressState billingAddressPostalCode billingAddressCountry " +
        "shippingFirstName shippingLastName shippingEmail shippingPhone shippingAddressLine1 shippingAddressLine2 " +
        "shippingAddressCity shippingAddressState shippingAddressPostalCode shippingAddressCountry userFirstName userLastName " +
        "userEmail userPhone userAddressLine1 userAddressLine2 userAddressCity userAddressState userAddressPostalCode " +
        "userAddressCountry userBirthDate userLegalIdentifier userLegalIdentifierType userLocale deviceId deviceIp " +
        "deviceBrowser deviceOS deviceName deviceType transactionDate startedAt succeededAt failedAt canceledAt voidedAt " +
        "refundedAt disputedAt createdAt updatedAt providerLastSyncedAt providerLastVerifiedAt payload}";

    public const string List =
        "query MerchantApiTransactions($id:String,$merchantInternalTransactionCode:String,$providerCode:String,$providerRelated" +
        "Code:String,$action:TRANSACTION_ACTION,$actions:[TRANSACTION_ACTION!],$status:TRANSACTION_STATUS,$statuses:[TRANSACTIO" +
        "N_STATUS!],$started:Boolean,$succeeded:Boolean,$failed:Boolean,$canceled:Boolean,$disputed:Boolean,$reverted:Boolean,$" +
        "hasProviderError:Boolean,$currency:CURRENCY,$transactionDateFrom:DateTimeISO,$transactionDateTo:DateTimeISO,$transacti" +
        "onProvider:TRANSACTION_PROVIDER,$transactionProviderId:String,$customerId:String,$merchantInternalCustomerCode:String," +
        "$paymentMethodId:String,$paymentMethodCode:String,$paymentMethodType:PAYMENT_METHOD,$clientTransactionSessionId:String" +
        ",$relatedTransactionId:String,$paymentPlanId:String,$skip:Int,$take:Int,$first:Int,$after:ConnectionCursor,$last:Int,$" +
        "before:ConnectionCursor,$sorting:[SortingFieldSchema!],$includeSecrets:Boolean=false){merchantApiTransactions(id:$id,m" +
        "erchantInternalTransactionCode:$merchantInternalTransactionCode,providerCode:$providerCode,providerRelatedCode:$provid" +
        "erRelatedCode,action:$action,actions:$actions,status:$status,statuses:$statuses,started:$started,succeeded:$succeeded," +
        "failed:$failed,canceled:$canceled,disputed:$disputed,reverted:$reverted,hasProviderError:$hasProviderError,currency:$c" +
        "urrency,transactionDateFrom:$transactionDateFrom,transactionDateTo:$transactionDateTo,transactionProvider:$transaction" +
        "Provider,transactionProviderId:$transactionProviderId,customerId:$customerId,merchantInternalCustomerCode:$merchantInt" +
        "ernalCustomerCode,paymentMethodId:$paymentMethodId,paymentMethodCode:$paymentMethodCode,paymentMethodType:$paymentMeth" +
        "odType,clientTransactionSessionId:$clientTransactionSessionId,relatedTransactionId:$relatedTransactionId,paymentPlanId" +
        ":$paymentPlanId,skip:$skip,take:$take,first:$first,after:$after,last:$last,before:$before,sorting:$sorting){edges{curs" +
        "or node{...T paymentMethod{...M}transactionProvider{...P}transactionsRelated{...T}}}pageInfo{startCursor endCursor " +
        "hasNextPage hasPreviousPage}totalCount}}fragment T on MerchantTransaction{id action status providerStatus amount " +
        "currency refundedAmount merchantInternalTransactionCode merchantInternalCustomerCode customerId transactionProviderId " +
        "providerCode providerCustomerCode providerRelatedCode providerAuthorizationCode providerError transactionError " +
        "clientTransactionSessionId relatedTransactionId paymentMethodId paymentMethodCode paymentMethodType paymentPlanId " +
        "storePaymentMethod billingFirstName billingLastName billingEmail billingPhone billingAddressLine1 billingAddressLine2 " +
        "billingAddressCity billingAddressState billingAddressPostalCode billingAddressCountry shippingFirstName " +
        "shippingLastName shippingEmail shippingPhone shippingAddressLine1 shippingAddressLine2 shippingAddressCity " +
        "shippingAddressState shippingAddressPostalCode shippingAddressCountry userFirstName userLastName userEmail userPhone " +
        "userAddressLine1 userAddressLine2 userAddressCity userAddressState userAddressPostalCode userAddressCountry " +
        "userBirthDate userLegalIdentifier@include(if:$includeSecrets)userLegalIdentifierType userLocale deviceId deviceIp " +
        "deviceBrowser deviceOS deviceName deviceType transactionDate startedAt succeededAt failedAt canceledAt voidedAt " +
        "refundedAt disputedAt createdAt updatedAt providerLastSyncedAt providerLastVerifiedAt " +
        "payload@include(if:$includeSecrets)}fragment M on MerchantCustomerPaymentMethod{id methodType status providerStatus " +
        "isDefault isEnabled merchantInternalCustomerCode customerId transactionProviderId providerCode providerCustomerCode " +
        "providerError initialTransactionId billingFirstName billingLastName billingEmail billingPhone billingAddressLine1 " +
        "billingAddressLine2 billingAddressCity billingAddressState billingAddressPostalCode billingAddressCountry expiresAt " +
        "createdAt updatedAt providerLastSyncedAt providerLastVerifiedAt paymentMethodInfo{__typename ...on " +
        "MerchantCustomerPaymentMethodCreditCardInfo{cardBrand cardNumberMasked expirationMonth expirationYear methodType}...on" +
        " MerchantCustomerPaymentMethodAchInfo{accountNumber@include(if:$includeSecrets)bankName methodType " +
        "routingNumber@include(if:$includeSecrets)secCode}...on MerchantCustomerPaymentMethodGenericInfo{methodType}}}fragment " +
        "P on MerchantTransactionProvider{id provider status merchantId applicationId providerCode createdAt updatedAt}";
}
