using AccruPay.Emulator;
using AccruPay.Emulator.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Store;
using Store.Checkout;
using Store.Data;
using Store.Following;
using Store.Orders;

namespace AccruPay.Store.Tests.Support;

/// <summary>
/// The store as it runs, with its own emulator, clock and database. It can be stopped and started again on the same database, and have a
/// second server beside it.
/// </summary>
internal sealed class StoreHost : IAsyncDisposable
{
    public const string Passcode = "correct horse battery";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("accrupay-store-tests-");
    private readonly EmulatorServer _server;
    private readonly List<WebApplication> _stores = [];

    private readonly PaymentService _service;

    private StoreHost(EmulatorServer server, FakeTimeProvider clock, PaymentService service)
    {
        _server = server;
        _service = service;
        Clock = clock;
    }

    public FakeTimeProvider Clock { get; }

    public AccruPayEmulator Emulator => _server.Emulator;

    public Uri Address => new(_stores[0].Urls.Single());

    public OrderBook Orders => Of<OrderBook>();

    public static Task<StoreHost> StartAsync() => StartAsync(PaymentService.Emulated);

    /// <summary>Starts the store as it runs on a real account; behind it is the emulator still.</summary>
    public static Task<StoreHost> StartAsRealAsync() => StartAsync(server => PaymentService.Real(
        new AccruPayClientOptions { ApiSecret = server.Emulator.Merchant.ApiSecret, Endpoint = server.Endpoint }));

    private static async Task<StoreHost> StartAsync(Func<EmulatorServer, PaymentService> serviceOf)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var emulator = new AccruPayEmulator(new EmulatorOptions { TimeProvider = clock, MerchantName = "Quayside" });
        var server = await EmulatorServer.StartAsync(emulator);
        var host = new StoreHost(server, clock, serviceOf(server));
        await host.AddServerAsync();
        return host;
    }

    public T Of<T>()
        where T : notnull => _stores[0].Services.GetRequiredService<T>();

    /// <summary>Starts another server of the same store.</summary>
    public async Task<Uri> AddServerAsync()
    {
        var store = StoreApplication.Build([], _service, Configure);
        await StoreApplication.PrepareAsync(store);
        await store.StartAsync();
        _stores.Add(store);
        return new Uri(store.Urls.Single());
    }

    /// <summary>Stops the store and starts it again on what it has stored.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await AddServerAsync();
    }

    /// <summary>What the background service does from time to time.</summary>
    public Task CheckOpenOrdersAsync() => Of<OpenOrders>().CheckAllAsync(TestContext.Current.CancellationToken);

    public async Task<Order> OrderAsync(string id) => (await Orders.FindAsync(id, CancellationToken.None))!;

    public async Task<IReadOnlyList<Fulfilment>> FulfilmentsAsync()
    {
        await using var context = await NewContextAsync();
        return await context.Fulfilments.ToListAsync();
    }

    public Task<StoreContext> NewContextAsync() => Of<IDbContextFactory<StoreContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task StopAsync()
    {
        foreach (var store in _stores)
            await store.DisposeAsync();
        _stores.Clear();
    }

    /// <summary>The store's clock is the test's; the client's own is real and it does not repeat, so that no fault has to be waited for.</summary>
    private void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Store:Database"] = Path.Combine(_folder.FullName, "store.db"),
            ["Store:StaffPasscode"] = Passcode,
            ["Urls"] = "http://127.0.0.1:0",
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.PostConfigure<AccruPayClientOptions>(options => (options.MaxAttempts, options.TimeProvider) = (1, TimeProvider.System));
    }
}
