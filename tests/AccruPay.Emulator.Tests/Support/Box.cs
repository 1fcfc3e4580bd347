using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Emulator.Tests.Support;

/// <summary>An emulator with a clock that a test moves, and a client that has the default merchant's secret.</summary>
internal sealed class Box : IDisposable
{
    public static readonly DateTimeOffset Start = new(2030, 1, 31, 23, 50, 0, 123, TimeSpan.Zero);

    public Box(Action<EmulatorOptions>? configure = null)
    {
        var options = new EmulatorOptions { TimeProvider = Clock };
        configure?.Invoke(options);
        Emulator = new AccruPayEmulator(options);
        Client = NewClient(Emulator.Merchant.ApiSecret);
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public AccruPayEmulator Emulator { get; }

    public RawClient Client { get; }

    public RawClient NewClient(string? secret) => new(Emulator.CreateHandler(), Emulator.Endpoint, secret);

    /// <summary>What a start asks for.</summary>
    public static Dictionary<string, object?> Order(string code, object? amount = null, string? customer = null, bool store = false) => new(StringComparer.Ordinal)
    {
        ["amount"] = amount ?? "10000",
        ["currency"] = "USD",
        ["merchantInternalTransactionCode"] = code,
        ["storePaymentMethod"] = store,
        ["customer"] = customer is null ? null : new { merchantInternalCustomerCode = customer },
        ["billing"] = new { billingFirstName = "Jane", billingLastName = "Smith", billingEmail = "jane@example.com", billingAddressCountry = "US" },
    };

    public Task<RawAnswer> StartPaymentAsync(string code, EmulatedProviderAccount? account = null, string? customer = null, bool store = false, object? amount = null) =>
        Client.SendAsync(Documents.StartPayment, new { data = Order(code, amount, customer, store), account = account?.Id });

    public async Task<string> NewPaymentAsync(string code, EmulatedProviderAccount? account = null, string? customer = null, bool store = false) =>
        (await StartPaymentAsync(code, account, customer, store))["id"];

    public async Task<string> NewHoldAsync(string code, EmulatedProviderAccount? account = null, string? customer = null, bool store = false)
    {
        var started = await Client.SendAsync(Documents.StartAuthorization, new { data = Order(code, null, customer, store), account = account?.Id });
        return started.Field.GetProperty("session").GetProperty("id").GetString()!;
    }

    public Task<RawAnswer> StartAddPaymentMethodAsync(string code, string? customer = "customer-1", EmulatedProviderAccount? account = null)
    {
        var data = Order(code, null, customer);
        data.Remove("amount");
        data.Remove("storePaymentMethod");
        return Client.SendAsync(Documents.StartAddPaymentMethod, new { data, account = account?.Id });
    }

    public Task<RawAnswer> VerifyAsync(string id) => Client.SendAsync(Documents.VerifyPayment, new { id });

    public Task<RawAnswer> GetAsync(string id) => Client.SendAsync(Documents.GetSession, new { id });

    public static TestCard Card(string name) => TestCards.All.Single(card => string.Equals(card.Name, name, StringComparison.Ordinal));

    public void Dispose() => Client.Dispose();
}
