using System.Diagnostics;
using AccruPay.Emulator;
using AccruPay.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AccruPay.Hosting.Tests;

/// <summary>
/// An application with OpenTelemetry as docs/observability.md sets it up, and with the instrumentation of HttpClient, at an emulator
/// over HTTP.
/// </summary>
internal sealed class ObservedApplication : IAsyncDisposable
{
    private readonly EmulatorServer _server;
    private readonly IHost _host;

    private ObservedApplication(EmulatorServer server)
    {
        _server = server;
        var application = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { DisableDefaults = true });
        application.Services.AddAccruPay(options =>
        {
            options.ApiSecret = server.Emulator.Merchant.ApiSecret;
            options.Endpoint = server.Endpoint;
        });
        application.Logging.SetMinimumLevel(LogLevel.Trace);
        application.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource("AccruPay").AddHttpClientInstrumentation().AddInMemoryExporter(Spans))
            .WithMetrics(metrics => metrics.AddMeter("AccruPay").AddHttpClientInstrumentation().AddInMemoryExporter(Metrics))
            .WithLogging(logging => logging.AddInMemoryExporter(Logs), static options =>
            {
                options.IncludeFormattedMessage = true;
                options.IncludeScopes = true;
                options.ParseStateValues = true;
            });
        _host = application.Build();
    }

    public AccruPayEmulator Emulator => _server.Emulator;

    public Uri Endpoint => _server.Endpoint;

    public AccruPayClient Client => _host.Services.GetRequiredService<AccruPayClient>();

    public List<Activity> Spans { get; } = [];

    public List<Metric> Metrics { get; } = [];

    public List<LogRecord> Logs { get; } = [];

    public static async Task<ObservedApplication> StartAsync()
    {
        var server = await EmulatorServer.StartAsync(new AccruPayEmulator());
        var application = new ObservedApplication(server);
        await application._host.StartAsync(TestContext.Current.CancellationToken);
        return application;
    }

    /// <summary>Hands everything that was collected to the exporters.</summary>
    public void Flush()
    {
        _host.Services.GetRequiredService<TracerProvider>().ForceFlush();
        _host.Services.GetRequiredService<MeterProvider>().ForceFlush();
        _host.Services.GetRequiredService<LoggerProvider>().ForceFlush();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
        await _server.DisposeAsync();
    }
}
