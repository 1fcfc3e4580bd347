namespace AccruPay.Emulator.Benchmarks;

/// <summary>A merchant's back end, which calls the emulator by the SDK, and its customers.</summary>
internal sealed class Shop(AccruPayClient client, AccruPayEmulator emulator) : IAsyncDisposable
{
    private static int LastOrder;

    public static Shop InProcess(AccruPayEmulator emulator) => new(
        new AccruPayClient(new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = emulator.Endpoint }, emulator.CreateHandler()),
        emulator);

    public static Shop OverHttp(AccruPayEmulator emulator, Uri endpoint) => new(
        new AccruPayClient(new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = endpoint }),
        emulator);

    public ClientSessionsClient Sessions => client.Transactions.ClientSessions;

    /// <summary>One round: the back end starts a session, the customer pays, the back end verifies.</summary>
    public async Task PlayRoundAsync()
    {
        var session = await StartAsync();
        emulator.Customer.Pay(session.Id, TestCards.Approved);
        var transaction = await Sessions.Payments.VerifyAsync(SessionIdentifier.FromId(session.Id));
        if (!transaction.IsPaid)
            throw new InvalidOperationException($"The round ended in {transaction.Status}.");
    }

    public Task<TransactionSession> StartAsync() => Sessions.Payments.StartAsync(new StartPaymentSessionRequest
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = $"round-{Interlocked.Increment(ref LastOrder)}",
        Billing = new BillingDetails { FirstName = "Jane", LastName = "Smith", Email = "jane@example.com", AddressCountry = "US" },
    });

    public ValueTask DisposeAsync() => client.DisposeAsync();
}
