namespace AccruPay.Tests;

/// <summary>Makes clients that talk to a server of a test.</summary>
internal static class WireClient
{
    internal const string ApiSecret = "secret-of-the-test";

    /// <summary>A client that makes one attempt, on a clock that stands still.</summary>
    internal static AccruPayClient For(RawServer server, Action<AccruPayClientOptions>? configure = null) =>
        new(Options(server.Endpoint, configure));

    internal static AccruPayClientOptions Options(Uri endpoint, Action<AccruPayClientOptions>? configure = null)
    {
        var options = new AccruPayClientOptions
        {
            ApiSecret = ApiSecret,
            Endpoint = endpoint,
            MaxAttempts = 1,
            TimeProvider = new TestClock(),
        };
        configure?.Invoke(options);
        return options;
    }

    internal static Task<Transaction> VerifyAsync(this AccruPayClient client) => client.VerifyAsync(SessionIdentifier.FromId("s-1"));

    internal static Task<Transaction> VerifyAsync(this AccruPayClient client, SessionIdentifier session) =>
        client.Transactions.ClientSessions.Payments.VerifyAsync(session).InTime();

    internal static Task<TransactionSession> StartAsync(this AccruPayClient client, StartPaymentSessionRequest request) =>
        client.Transactions.ClientSessions.Payments.StartAsync(request).InTime();

    /// <summary>Asks for the merchant, an operation that looks nothing up after a refusal.</summary>
    internal static Task<Merchant> GetMerchantAsync(this AccruPayClient client) => client.Merchant.GetAsync().InTime();

    /// <summary>Verifies a session against a server that gives this answer.</summary>
    internal static async Task<Transaction> VerifyAgainstAsync(RawAnswer answer, Action<AccruPayClientOptions>? configure = null)
    {
        await using var server = new RawServer(answer);
        using var client = For(server, configure);
        return await client.VerifyAsync();
    }

    /// <summary>Asks for the merchant against a server that gives this answer.</summary>
    internal static async Task<Merchant> GetMerchantAgainstAsync(RawAnswer answer, Action<AccruPayClientOptions>? configure = null)
    {
        await using var server = new RawServer(answer);
        using var client = For(server, configure);
        return await client.GetMerchantAsync();
    }
}
