using AccruPay;

namespace ApiTour;

/// <summary>The filters of the tour's lists, each with every member set.</summary>
internal static class Filters
{
    private const string Nothing = "tour-nothing";

    private static readonly IReadOnlyList<Sorting> NewestFirst = [Sorting.ByCreatedAt(SortOrder.Descending)];

    public static TransactionProviderFilter TransactionProviders { get; } = new()
    {
        Status = TransactionProviderStatus.Enabled,
        Provider = PaymentProvider.Nuvei,
        PageSize = 10,
        Sorting = NewestFirst,
    };

    public static SessionFilter Sessions(TransactionSession? session, string accountId) => new()
    {
        Id = session?.Id ?? Nothing,
        Token = session?.Token ?? Nothing,
        ProviderCode = session?.ProviderCode ?? Nothing,
        MerchantInternalTransactionCode = session?.MerchantInternalTransactionCode ?? Nothing,
        Kind = SessionKind.Client,
        Action = TransactionAction.Payment,
        ProviderStatus = SessionStatus.Completed,
        Amount = session?.Amount ?? 1,
        Currency = Currency.Usd,
        Started = true,
        Completed = true,
        Canceled = false,
        HasProviderError = false,
        TransactionProviderId = accountId,
        CustomerId = session?.CustomerId ?? Nothing,
        MerchantInternalCustomerCode = Inputs.CustomerCode,
        ProviderCustomerCode = session?.ProviderCustomerCode ?? Nothing,
        PaymentMethodId = session?.PaymentMethodId ?? Nothing,
        PaymentPlanId = Nothing,
        IncludeSecrets = true,
        PageSize = 10,
        Paging = Paging.FromOffset(0),
        Sorting = NewestFirst,
    };

    public static PaymentMethodFilter PaymentMethods(string paymentMethodId, string accountId) => new()
    {
        Id = paymentMethodId,
        ProviderCode = Nothing,
        MethodType = PaymentMethodType.Card,
        IsDefault = true,
        HasProviderError = false,
        TransactionProvider = PaymentProvider.Nuvei,
        TransactionProviderId = accountId,
        CustomerId = Nothing,
        MerchantInternalCustomerCode = Inputs.CustomerCode,
        InitialTransactionId = Nothing,
        IncludeSecrets = true,
        PageSize = 10,
        Paging = Paging.Backward(),
        Sorting = NewestFirst,
    };

    public static TransactionFilter Transactions(Transaction? transaction, string accountId) => new()
    {
        Id = transaction?.Id ?? Nothing,
        MerchantInternalTransactionCode = transaction?.MerchantInternalTransactionCode ?? Nothing,
        ProviderCode = transaction?.ProviderCode ?? Nothing,
        ProviderRelatedCode = Nothing,
        Action = TransactionAction.Payment,
        Actions = [TransactionAction.Payment, TransactionAction.Settle],
        Status = TransactionStatus.Succeeded,
        Statuses = [TransactionStatus.Succeeded, TransactionStatus.Pending],
        Started = true,
        Succeeded = true,
        Failed = false,
        Canceled = false,
        Disputed = false,
        Reverted = false,
        HasProviderError = false,
        Currency = Currency.Usd,
        TransactionDateFrom = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero),
        TransactionDateTo = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero),
        TransactionProvider = PaymentProvider.Nuvei,
        TransactionProviderId = accountId,
        CustomerId = transaction?.CustomerId ?? Nothing,
        MerchantInternalCustomerCode = Inputs.CustomerCode,
        PaymentMethodId = transaction?.PaymentMethodId ?? Nothing,
        PaymentMethodCode = transaction?.PaymentMethodCode ?? Nothing,
        PaymentMethodType = PaymentMethodType.Card,
        ClientTransactionSessionId = transaction?.ClientTransactionSessionId ?? Nothing,
        RelatedTransactionId = Nothing,
        PaymentPlanId = Nothing,
        IncludeSecrets = true,
        PageSize = 10,
        Paging = Paging.Forward(),
        Sorting = NewestFirst,
    };

    public static PaymentPlanTemplateFilter Templates(PaymentPlanTemplate? template, string accountId) => new()
    {
        Id = template?.Id ?? Nothing,
        Name = template?.Name ?? Nothing,
        ProviderCode = template?.ProviderCode ?? Nothing,
        ProviderParentTemplateCode = Nothing,
        ProviderStatus = PaymentPlanTemplateStatus.Enabled,
        Currency = Currency.Usd,
        TransactionProvider = PaymentProvider.Nuvei,
        TransactionProviderId = accountId,
        IncludeSecrets = true,
        PageSize = 10,
        Sorting = NewestFirst,
    };

    public static PaymentPlanFilter Plans(PaymentPlan? plan, string accountId) => new()
    {
        Id = plan?.Id ?? Nothing,
        MerchantInternalPaymentPlanCode = plan?.MerchantInternalPaymentPlanCode ?? Nothing,
        ProviderCode = plan?.ProviderCode ?? Nothing,
        ProviderStatus = PaymentPlanStatus.Active,
        Started = true,
        Ended = false,
        Canceled = false,
        HasProviderError = false,
        Currency = Currency.Usd,
        TransactionProvider = PaymentProvider.Nuvei,
        TransactionProviderId = accountId,
        TemplateId = plan?.TemplateId ?? Nothing,
        CustomerId = plan?.CustomerId ?? Nothing,
        MerchantInternalCustomerCode = Inputs.CustomerCode,
        ProviderCustomerCode = plan?.ProviderCustomerCode ?? Nothing,
        PaymentMethodId = plan?.PaymentMethodId ?? Nothing,
        PaymentMethod = PaymentMethodType.Card,
        IncludeSecrets = true,
        PageSize = 10,
        Sorting = NewestFirst,
    };
}
