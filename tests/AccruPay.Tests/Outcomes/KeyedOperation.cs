using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>An operation whose record the merchant's code names, so that the client finds out by itself.</summary>
internal sealed record KeyedOperation(string Name, Func<AccruPayClient, ProviderSelector?, Task<object>> CallAsync, bool IsSession, params string[] Changes)
{
    internal static IReadOnlyList<KeyedOperation> All { get; } =
    [
        new("charge",
            static async (client, provider) => await client.Transactions.Payments.ChargeAsync(MinimalRequests.Charge with { Provider = provider }),
            false, """{"paymentMethodId":"m-1"}"""),
        new("ach",
            static async (client, provider) => await client.Transactions.Payments.InitiateAchAsync(MinimalRequests.Ach with { Provider = provider }),
            false, """{"paymentMethodType":"ACH","storePaymentMethod":false}"""),
        new("hold",
            static async (client, provider) => await client.Transactions.ServerSessions.Authorizations.StartAsync(
                MinimalRequests.ServerAuthorization with { Provider = provider }),
            true, """{"action":"AUTHORIZATION","paymentMethodId":"m-1"}"""),
    ];

    internal static TheoryData<string> Names => [.. All.Select(static operation => operation.Name)];

    internal static KeyedOperation Named(string name) => All.Single(operation => operation.Name == name);

    /// <summary>A record as the call makes it, made at the service's now, with changes.</summary>
    internal JsonObject Record(params string[] changes)
    {
        string[] all = ["""{"transactionProviderId":"p-1"}""", ServerClock.CreatedAt(TimeSpan.Zero), .. Changes, .. changes];
        return IsSession ? SampleAnswers.Session(all) : SampleAnswers.Transaction(all);
    }

    /// <summary>The id of a record of this operation's result type.</summary>
    internal static string IdOf(object result) => result switch
    {
        Transaction transaction => transaction.Id,
        SessionContext context => context.Session.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}
