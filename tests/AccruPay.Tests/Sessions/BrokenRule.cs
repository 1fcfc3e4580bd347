namespace AccruPay.Tests;

/// <summary>A call that breaks one rule, and how the exception names it.</summary>
internal sealed record BrokenRule(string Name, Action<AccruPayClient> Call, string ParamName, string Rule)
{
    internal static BrokenRule Of(StartSessionRequest request, string member, string rule) =>
        new($"{request.GetType().Name}: {member}: {rule}", client => Start(client, request), $"request.{member}", rule);

    // Refused synchronously, before there is a task.
    private static void Start(AccruPayClient client, StartSessionRequest request)
    {
        var sessions = client.Transactions.ClientSessions;
        var token = TestContext.Current.CancellationToken;
        _ = request switch
        {
            StartPaymentSessionRequest payment => sessions.Payments.StartAsync(payment, token),
            StartAuthorizationSessionRequest authorization => sessions.Authorizations.StartAsync(authorization, token),
            StartPaymentMethodSessionRequest method => (Task)sessions.PaymentMethods.StartAsync(method, token),
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };
    }
}
