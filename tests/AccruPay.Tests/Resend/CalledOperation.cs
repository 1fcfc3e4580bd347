namespace AccruPay.Tests;

/// <summary>A method of the client, with the answer that makes it succeed.</summary>
internal sealed record CalledOperation(string Name, string Answer, Func<AccruPayClient, CancellationToken, Task> CallAsync)
{
    /// <summary>Every method that sends something.</summary>
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
    ];

    private static SessionIdentifier Session => SessionIdentifier.FromId("s-1");

    internal static CalledOperation Named(string name) => All.Single(operation => operation.Name == name);

    public override string ToString() => Name;

    private static string Started(string field, string changes) => SampleAnswers.Data(field, SampleAnswers.Session(changes).ToJsonString());

    private static string Context(string field) => SampleAnswers.Data(
        field, $$"""{"session":{{SampleAnswers.Session("""{"action":"AUTHORIZATION"}""").ToJsonString()}},"transactions":[]}""");
}
