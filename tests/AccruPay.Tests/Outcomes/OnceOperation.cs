namespace AccruPay.Tests;

/// <summary>A method of the client that is sent once only, with the answer that makes it succeed.</summary>
internal sealed record OnceOperation(
    string Name, string Field, string Answer, Func<AccruPayClient, CancellationToken, Task<object>> Send)
{
    private static readonly TransactionIdentifier Target = TransactionIdentifier.FromId("t-1");

    private static readonly Transaction Paid = new()
    {
        Id = "t-1",
        Action = TransactionAction.Payment,
        Status = TransactionStatus.Succeeded,
        Amount = 10_000,
        Currency = Currency.Usd,
    };

    /// <summary>Every such method.</summary>
    internal static IReadOnlyList<OnceOperation> All { get; } =
    [
        new("Payments.Charge", "merchantApiServerPaymentMethodTransactionCreate", SampleAnswers.Transaction().ToJsonString(),
            static async (client, token) => await client.Transactions.Payments.ChargeAsync(MinimalRequests.Charge, token))
        { IsKeyed = true },
        new("Payments.InitiateAch", "merchantApiServerAchPaymentTransactionCreate", SampleAnswers.Transaction().ToJsonString(),
            static async (client, token) => await client.Transactions.Payments.InitiateAchAsync(MinimalRequests.Ach, token))
        { IsKeyed = true },
        new("ServerAuthorizations.Start", "merchantApiServerPaymentMethodTransactionAuthorizationSessionStart", SampleAnswers.HoldContext(),
            static async (client, token) => await client.Transactions.ServerSessions.Authorizations.StartAsync(MinimalRequests.ServerAuthorization, token))
        { IsKeyed = true },
        new("Transactions.Refund", "merchantApiTransactionRefund", SampleAnswers.Transaction().ToJsonString(),
            static async (client, token) => await client.Transactions.RefundAsync(Target, 100, token))
        { IsOfATransaction = true },
        new("Transactions.RefundRemaining", "merchantApiTransactionRefund", SampleAnswers.Transaction().ToJsonString(),
            static async (client, token) => await client.Transactions.RefundRemainingAsync(Paid, token))
        { IsOfATransaction = true },
        new("Transactions.Void", "merchantApiTransactionVoid", SampleAnswers.Transaction().ToJsonString(),
            static async (client, token) => await client.Transactions.VoidAsync(Target, token))
        { IsOfATransaction = true },
        new("Authorizations.Settle", "merchantApiTransactionAuthorizationSettle", SampleAnswers.TransactionContext(),
            static async (client, token) => await client.Transactions.Authorizations.SettleAsync(Target, 100, token))
        { IsOfATransaction = true },
        new("Authorizations.Void", "merchantApiTransactionAuthorizationVoid", SampleAnswers.TransactionContext(),
            static async (client, token) => await client.Transactions.Authorizations.VoidAsync(Target, token))
        { IsOfATransaction = true },
        new("Customers.Create", "merchantApiCustomerCreate", SampleAnswers.Customer().ToJsonString(),
            static async (client, token) => await client.Customers.CreateAsync(MinimalRequests.NewCustomer, token)),
        new("Customers.Resolve", "merchantApiCustomerResolve", SampleAnswers.Customer().ToJsonString(),
            static async (client, token) => await client.Customers.ResolveAsync(MinimalRequests.Customer, null, token)),
        new("PaymentPlans.Create", "merchantApiPaymentPlanCreate", SampleAnswers.Plan().ToJsonString(),
            static async (client, token) => await client.PaymentPlans.CreateAsync(MinimalRequests.Plan, token)),
        new("PaymentPlans.Cancel", "merchantApiPaymentPlanCancel", SampleAnswers.Plan().ToJsonString(),
            static async (client, token) => await client.PaymentPlans.CancelAsync("p-1", "l-1", token)),
        new("PaymentPlanTemplates.Create", "merchantApiPaymentPlanTemplateCreate", SampleAnswers.Template().ToJsonString(),
            static async (client, token) => await client.PaymentPlanTemplates.CreateAsync(MinimalRequests.Template, token)),
        new("PaymentPlanTemplates.Update", "merchantApiPaymentPlanTemplateUpdate", SampleAnswers.Template().ToJsonString(),
            static async (client, token) => await client.PaymentPlanTemplates.UpdateAsync(MinimalRequests.Update, token)),
    ];

    internal static TheoryData<string> Names => [.. All.Select(static operation => operation.Name)];

    /// <summary>Whether the merchant's code names the record, so that the client looks for it by itself.</summary>
    internal bool IsKeyed { get; private init; }

    /// <summary>Whether it acts on a transaction that must exist.</summary>
    internal bool IsOfATransaction { get; private init; }

    internal Outcome Success => Outcome.Json(SampleAnswers.Data(Field, Answer));

    /// <summary>The result together with an error.</summary>
    internal Outcome SuccessBeside(string code) => Outcome.Json(
        $$$"""{"errors":[{"extensions":{"code":"{{{code}}}"}}],"data":{"{{{Field}}}":{{{Answer}}}}}""");

    internal static OnceOperation Named(string name) => All.Single(operation => operation.Name == name);

    /// <summary>Calls the method with the sample's arguments.</summary>
    internal Task<object> RunAsync(AccruPayClient client) => Send(client, CancellationToken.None).InTime();

    internal Task<object> CallAsync(AccruPayClient client, CancellationToken cancellationToken) => Send(client, cancellationToken);
}
