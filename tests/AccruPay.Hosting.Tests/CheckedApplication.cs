using AccruPay.Emulator;
using AccruPay.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Hosting.Tests;

/// <summary>Services with a client at an emulator, another client under the key "eu" whose secret is wrong, and health checks.</summary>
internal sealed class CheckedApplication : IAsyncDisposable
{
    private readonly EmulatorServer _server;
    private readonly ServiceProvider _services;

    private CheckedApplication(EmulatorServer server, Action<IHealthChecksBuilder> register, HttpMessageHandler? instead)
    {
        _server = server;
        var secret = server.Emulator.Merchant.ApiSecret;
        var services = new ServiceCollection();
        services.AddLogging();
        var builder = services.AddAccruPay(options =>
        {
            options.ApiSecret = secret;
            options.Endpoint = server.Endpoint;
            options.TimeProvider = Clock;
            options.MaxAttempts = 1;
        });
        if (instead is not null)
            builder.ConfigurePrimaryHttpMessageHandler(() => instead);
        services.AddAccruPay("eu", options =>
        {
            options.ApiSecret = "another merchant's";
            options.Endpoint = server.Endpoint;
            options.TimeProvider = Clock;
        });
        register(services.AddHealthChecks());
        _services = services.BuildServiceProvider();
    }

    public AccruPayEmulator Emulator => _server.Emulator;

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    public static async Task<CheckedApplication> StartAsync(Action<IHealthChecksBuilder>? register = null, HttpMessageHandler? instead = null) =>
        new(await EmulatorServer.StartAsync(new AccruPayEmulator()), register ?? (static checks => checks.AddAccruPay()), instead);

    /// <summary>Lets the service fail at its next request.</summary>
    public void FailNext() => Emulator.Faults.Enqueue(Fault.ServerError(503));

    public Task<HealthReportEntry> CheckAsync(string name = "accrupay") => RunAsync(name, TestContext.Current.CancellationToken);

    /// <summary>Asks for a check's result when nobody wants it any more.</summary>
    public async Task CheckCanceledAsync()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();
        await RunAsync("accrupay", canceled.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    public async Task<HealthReportEntry> RunAsync(string name, CancellationToken cancellation)
    {
        var report = await _services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Name == name, cancellation);
        return report.Entries[name];
    }
}
