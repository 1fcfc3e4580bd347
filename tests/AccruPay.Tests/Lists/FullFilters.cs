namespace AccruPay.Tests;

/// <summary>A filter of each list with every member set, and the variables that it is to be sent as.</summary>
internal static class FullFilters
{
    internal const string TransactionProviderVariables = """{"id":"id","provider":"NUVEI","status":"ENABLED","first":50}""";

    internal const string SessionVariables =
        """
        {"id":"id","token":"token","providerCode":"provider code","merchantInternalTransactionCode":"transaction code","kind":"CLIENT",
        "action":"PAYMENT","providerStatus":"COMPLETED","amount":"9007199254740993","currency":"USD","started":true,"completed":false,
        "canceled":true,"hasProviderError":false,"transactionProviderId":"account","customerId":"customer",
        "merchantInternalCustomerCode":"customer code","providerCustomerCode":"provider customer code","paymentMethodId":"method",
        "paymentPlanId":"plan","first":50}
        """;

    internal const string TransactionVariables =
        """
        {"id":"id","merchantInternalTransactionCode":"transaction code","providerCode":"provider code",
        "providerRelatedCode":"provider related code","action":"PAYMENT","actions":["SETTLE","CHARGEBACK"],"status":"SUCCEEDED",
        "statuses":["PENDING","UNKNOWN"],"started":true,"succeeded":false,"failed":true,"canceled":false,"disputed":true,"reverted":false,
        "hasProviderError":true,"currency":"EUR","transactionDateFrom":"2026-01-01T22:59:59.123Z",
        "transactionDateTo":"2026-02-01T00:00:00.000Z","transactionProvider":"STRIPE","transactionProviderId":"account",
        "customerId":"customer","merchantInternalCustomerCode":"customer code","paymentMethodId":"method","paymentMethodCode":"method code",
        "paymentMethodType":"ACH","clientTransactionSessionId":"session","relatedTransactionId":"parent","paymentPlanId":"plan","first":50}
        """;

    internal const string PaymentMethodVariables =
        """
        {"id":"id","providerCode":"provider code","methodType":"CARD","isDefault":true,"hasProviderError":false,
        "transactionProvider":"NUVEI","transactionProviderId":"account","customerId":"customer",
        "merchantInternalCustomerCode":"customer code","initialTransactionId":"transaction","first":50}
        """;

    internal const string PaymentPlanVariables =
        """
        {"id":"id","merchantInternalPaymentPlanCode":"plan code","providerCode":"provider code","providerStatus":"ACTIVE","started":true,
        "ended":false,"canceled":true,"hasProviderError":false,"currency":"USD","transactionProvider":"NUVEI",
        "transactionProviderId":"account","templateId":"template","customerId":"customer","merchantInternalCustomerCode":"customer code",
        "providerCustomerCode":"provider customer code","paymentMethodId":"method","paymentMethod":"CARD","first":50}
        """;

    internal const string TemplateVariables =
        """
        {"id":"id","name":"name","providerCode":"provider code","providerParentTemplateCode":"parent","providerStatus":"DISABLED",
        "currency":"USD","transactionProvider":"STRIPE","transactionProviderId":"account","first":50}
        """;

    internal static TransactionProviderFilter TransactionProviders { get; } =
        new() { Id = "id", Provider = PaymentProvider.Nuvei, Status = TransactionProviderStatus.Enabled };

    internal static SessionFilter Sessions { get; } = new()
    {
        Id = "id",
        Token = "token",
        ProviderCode = "provider code",
        MerchantInternalTransactionCode = "transaction code",
        Kind = SessionKind.Client,
        Action = TransactionAction.Payment,
        ProviderStatus = SessionStatus.Completed,
        Amount = 9_007_199_254_740_993,
        Currency = Currency.Usd,
        Started = true,
        Completed = false,
        Canceled = true,
        HasProviderError = false,
        TransactionProviderId = "account",
        CustomerId = "customer",
        MerchantInternalCustomerCode = "customer code",
        ProviderCustomerCode = "provider customer code",
        PaymentMethodId = "method",
        PaymentPlanId = "plan",
    };

    internal static TransactionFilter Transactions { get; } = new()
    {
        Id = "id",
        MerchantInternalTransactionCode = "transaction code",
        ProviderCode = "provider code",
        ProviderRelatedCode = "provider related code",
        Action = TransactionAction.Payment,
        Actions = [TransactionAction.Settle, TransactionAction.Chargeback],
        Status = TransactionStatus.Succeeded,
        Statuses = [TransactionStatus.Pending, TransactionStatus.Unknown],
        Started = true,
        Succeeded = false,
        Failed = true,
        Canceled = false,
        Disputed = true,
        Reverted = false,
        HasProviderError = true,
        Currency = Currency.Eur,
        TransactionDateFrom = new DateTimeOffset(2026, 1, 2, 0, 59, 59, 123, TimeSpan.FromHours(2)),
        TransactionDateTo = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero),
        TransactionProvider = PaymentProvider.Stripe,
        TransactionProviderId = "account",
        CustomerId = "customer",
        MerchantInternalCustomerCode = "customer code",
        PaymentMethodId = "method",
        PaymentMethodCode = "method code",
        PaymentMethodType = PaymentMethodType.Ach,
        ClientTransactionSessionId = "session",
        RelatedTransactionId = "parent",
        PaymentPlanId = "plan",
    };

    internal static PaymentMethodFilter PaymentMethods { get; } = new()
    {
        Id = "id",
        ProviderCode = "provider code",
        MethodType = PaymentMethodType.Card,
        IsDefault = true,
        HasProviderError = false,
        TransactionProvider = PaymentProvider.Nuvei,
        TransactionProviderId = "account",
        CustomerId = "customer",
        MerchantInternalCustomerCode = "customer code",
        InitialTransactionId = "transaction",
    };

    internal static PaymentPlanFilter PaymentPlans { get; } = new()
    {
        Id = "id",
        MerchantInternalPaymentPlanCode = "plan code",
        ProviderCode = "provider code",
        ProviderStatus = PaymentPlanStatus.Active,
        Started = true,
        Ended = false,
        Canceled = true,
        HasProviderError = false,
        Currency = Currency.Usd,
        TransactionProvider = PaymentProvider.Nuvei,
        TransactionProviderId = "account",
        TemplateId = "template",
        CustomerId = "customer",
        MerchantInternalCustomerCode = "customer code",
        ProviderCustomerCode = "provider customer code",
        PaymentMethodId = "method",
        PaymentMethod = PaymentMethodType.Card,
    };

    internal static PaymentPlanTemplateFilter Templates { get; } = new()
    {
        Id = "id",
        Name = "name",
        ProviderCode = "provider code",
        ProviderParentTemplateCode = "parent",
        ProviderStatus = PaymentPlanTemplateStatus.Disabled,
        Currency = Currency.Usd,
        TransactionProvider = PaymentProvider.Stripe,
        TransactionProviderId = "account",
    };
}
