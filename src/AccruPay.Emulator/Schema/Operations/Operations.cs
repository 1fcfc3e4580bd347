namespace AccruPay.Emulator;

/// <summary>The API, one line for each root field: to add an operation is to write its class and to name it here.</summary>
internal static class Operations
{
    public static IReadOnlyList<Operation> Queries { get; } =
    [
        new MerchantQuery(),
        new SessionQuery(),
        new SessionsQuery(),
        new SessionBaseConfigQuery(),
        new TransactionQuery(),
        new TransactionsQuery(),
        new ProviderAccountQuery(),
        new ProviderAccountsQuery(),
        new CustomerResolve(),
        new PaymentMethodQuery(),
        new PaymentMethodsQuery(),
        new PaymentPlanQuery(),
        new PaymentPlansQuery(),
        new PaymentPlanTemplateQuery(),
        new PaymentPlanTemplatesQuery(),
        new PublicSessionQuery(),
        new PublicSessionBaseConfigQuery(),
        new HealthQuery("healthCheck"),
        new HealthQuery("healthLivenessCheck"),
        new HealthQuery("healthReadinessCheck"),
    ];

    public static IReadOnlyList<Operation> Mutations { get; } =
    [
        new PaymentSessionStart(),
        new PaymentSessionVerify(),
        new AddPaymentMethodSessionStart(),
        new AddPaymentMethodSessionVerify(),
        new AuthorizationSessionStart(),
        new AuthorizationSessionVerify(),
        new ServerAuthorizationStart(),
        new ServerAuthorizationVerify(),
        new StoredMethodCharge(),
        new AchPaymentInitiate(),
        new AuthorizationSettle(),
        new AuthorizationVoid(),
        new TransactionVoid(),
        new TransactionRefund(),
        new TransactionSyncOne(),
        new CustomerCreate(),
        new PaymentMethodSyncOne(),
        new PaymentMethodSyncAll(),
        new PaymentPlanCreate(),
        new PaymentPlanCancel(),
        new PaymentPlanSyncOne(),
        new PaymentPlanSyncAll(),
        new PaymentPlanTemplateCreate(),
        new PaymentPlanTemplateUpdate(),
        new PaymentPlanTemplateSyncOne(),
        new PaymentPlanTemplateSyncAll(),
    ];
}
