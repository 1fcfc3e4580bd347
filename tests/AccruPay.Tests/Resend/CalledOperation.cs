namespace AccruPay.Tests;

/// <summary>A method of the client that may be repeated, with the answer that makes it succeed.</summary>
internal sealed record CalledOperation(string Name, string Answer, Func<AccruPayClient, CancellationToken, Task> CallAsync)
{
    /// <summary>Every method that sends something and is not sent once only.</summary>
    internal static IReadOnlyList<CalledOperation> All { get; } =
    [
        new("Merchant.Get", SampleAnswers.Merchant(), static (client, token) => client.Merchant.GetAsync(token)),
        new("Transactions.Get", SampleAnswers.Data("merchantApiTransaction", SampleAnswers.Transaction().ToJsonString()),
            static (client, token) => client.Transactions.GetAsync(TransactionIdentifier.FromId("t-1"), token)),
        new("ClientSessions.Get", SampleAnswers.Data("merchantApiClientTransactionSession", SampleAnswers.Session().ToJsonString()),
            static (client, token) => client.Transactions.ClientSessions.GetAsync(Session, token)),
        new("ClientSessions.GetBaseConfig", SampleAnswers.Data("merchantApiClientTransactionSessionBaseConfig", """{"provider":"NUVEI"}"""),
            static (client, token) => client.Transactions.ClientSessions.GetBaseConfigAsync(null, token)),
        new("Payments.Start", SampleAnswers.Data(SampleAnswers.Start, SampleAnswers.Session().ToJsonString()),
            static (client, token) => client.Transactions.ClientSessions.Payments.StartAsync(MinimalRequests.Payment, token)),
        new("Payments.Verify", SampleAnswers.Verified(),
            static (client, token) => client.Transactions.ClientSessions.Payments.VerifyAsync(Session, token)),
        new("PaymentMethods.Start",
            Started("merchantApiClientTransactionAddPaymentMethodSessionStart", """{"action":"ADD_PAYMENT_METHOD","amount":0}"""),
            static (client, token) => client.Transactions.ClientSessions.PaymentMethods.StartAsync(MinimalRequests.PaymentMethod, token)),
        new("PaymentMethods.Verify",
            SampleAnswers.Data("merchantApiClientTransactionAddPaymentMethodSessionVerify", SampleAnswers.Transaction().ToJsonString()),
            static (client, token) => client.Transactions.ClientSessions.PaymentMethods.VerifyAsync(Session, token)),
        new("Authorizations.Start",
            Context("merchantApiClientTransactionAuthorizationSessionStart"),
            static (client, token) => client.Transactions.ClientSessions.Authorizations.StartAsync(MinimalRequests.Authorization, token)),
        new("Authorizations.Verify",
            Context("merchantApiClientTransactionAuthorizationSessionVerify"),
            static (client, token) => client.Transactions.ClientSessions.Authorizations.VerifyAsync(Session, token)),
        new("ServerAuthorizations.Verify",
            Context("merchantApiServerPaymentMethodTransactionAuthorizationSessionVerify"),
            static (client, token) => client.Transactions.ServerSessions.Authorizations.VerifyAsync(ServerSessionIdentifier.FromId("s-1"), token)),
        new("Transactions.Sync", SampleAnswers.Data("merchantApiTransactionSyncOne", SampleAnswers.Transaction().ToJsonString()),
            static (client, token) => client.Transactions.SyncAsync("p-1", TransactionIdentifier.FromId("t-1"), token)),
        new("TransactionProviders.Get", SampleAnswers.Data("merchantApiTransactionProvider", """{"id":"p-1"}"""),
            static (client, token) => client.TransactionProviders.GetAsync("p-1", token)),
        new("TransactionProviders.List", SamplePages.Empty("merchantApiTransactionProviders"),
            static (client, token) => client.TransactionProviders.ListAsync(null, token).CountAsync(CancellationToken.None).AsTask()),
        new("Customers.Resolve", SampleAnswers.Data("merchantApiCustomerResolve", SampleAnswers.Customer().ToJsonString()),
            static (client, token) => client.Customers.ResolveAsync(
                MinimalRequests.Customer with { ResolutionStrategy = CustomerResolutionStrategy.MatchOrFail }, null, token)),
        new("PaymentMethods.Get", SampleAnswers.Data("merchantApiCustomerPaymentMethod", """{"id":"m-1"}"""),
            static (client, token) => client.PaymentMethods.GetAsync("m-1", token)),
        new("PaymentMethods.List", SamplePages.Empty(SamplePages.Methods),
            static (client, token) => client.PaymentMethods.ListAsync(null, token).CountAsync(CancellationToken.None).AsTask()),
        new("PaymentMethods.Sync", SampleAnswers.Data("merchantApiCustomerPaymentMethodSyncOne", """{"id":"m-1"}"""),
            static (client, token) => client.PaymentMethods.SyncAsync("p-1", "code", null, token)),
        new("PaymentMethods.SyncAll", SampleAnswers.Data("merchantApiCustomerPaymentMethodSyncAll", """[{"id":"m-1"}]"""),
            static (client, token) => client.PaymentMethods.SyncAllAsync("p-1", MinimalRequests.Customer, token)),
        new("PaymentPlans.Get", SampleAnswers.Data("merchantApiPaymentPlan", SampleAnswers.Plan().ToJsonString()),
            static (client, token) => client.PaymentPlans.GetAsync("l-1", token)),
        new("PaymentPlans.List", SamplePages.Empty("merchantApiPaymentPlans"),
            static (client, token) => client.PaymentPlans.ListAsync(null, token).CountAsync(CancellationToken.None).AsTask()),
        new("PaymentPlans.Sync", SampleAnswers.Data("merchantApiPaymentPlanSyncOne", SampleAnswers.Plan().ToJsonString()),
            static (client, token) => client.PaymentPlans.SyncAsync("p-1", "code", token)),
        new("PaymentPlans.SyncAll", SampleAnswers.Data("merchantApiPaymentPlanSyncAll", "[]"),
            static (client, token) => client.PaymentPlans.SyncAllAsync("p-1", token)),
        new("PaymentPlanTemplates.Get", SampleAnswers.Data("merchantApiPaymentPlanTemplate", SampleAnswers.Template().ToJsonString()),
            static (client, token) => client.PaymentPlanTemplates.GetAsync("e-1", token)),
        new("PaymentPlanTemplates.List", SamplePages.Empty("merchantApiPaymentPlanTemplates"),
            static (client, token) => client.PaymentPlanTemplates.ListAsync(null, token).CountAsync(CancellationToken.None).AsTask()),
        new("PaymentPlanTemplates.Sync", SampleAnswers.Data("merchantApiPaymentPlanTemplateSyncOne", SampleAnswers.Template().ToJsonString()),
            static (client, token) => client.PaymentPlanTemplates.SyncAsync("p-1", "code", token)),
        new("PaymentPlanTemplates.SyncAll", SampleAnswers.Data("merchantApiPaymentPlanTemplateSyncAll", "[]"),
            static (client, token) => client.PaymentPlanTemplates.SyncAllAsync("p-1", token)),
    ];

    private static SessionIdentifier Session => SessionIdentifier.FromId("s-1");

    internal static CalledOperation Named(string name) => All.Single(operation => operation.Name == name);

    public override string ToString() => Name;

    private static string Started(string field, string changes) => SampleAnswers.Data(field, SampleAnswers.Session(changes).ToJsonString());

    private static string Context(string field) => SampleAnswers.Data(field, SampleAnswers.HoldContext());
}
