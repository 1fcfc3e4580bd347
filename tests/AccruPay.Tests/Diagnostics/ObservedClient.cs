using AccruPay.Emulator;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>A client of an emulator with the calls that end in each way, and the logs of them.</summary>
internal sealed class ObservedClient : IDisposable
{
    private readonly ILoggerFactory _loggers;
    private readonly HttpMessageHandler _handler;

    public ObservedClient(Func<HttpMessageHandler, HttpMessageHandler>? around = null)
    {
        _loggers = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        _handler = around?.Invoke(Emulator.CreateHandler()) ?? Emulator.CreateHandler();
        Client = new AccruPayClient(
            SampleOptions.New(options =>
            {
                options.Endpoint = Emulator.Endpoint;
                options.TimeProvider = Clock;
                options.LoggerFactory = _loggers;
            }),
            _handler);
    }

    public AccruPayEmulator Emulator { get; } = EmulatedServices.NewEmulator();

    public TestClock Clock { get; } = new();

    public CapturedLogs Logs { get; } = new();

    public AccruPayClient Client { get; }

    public PaymentSessionsClient Payments => Client.Transactions.ClientSessions.Payments;

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
        _loggers.Dispose();
    }

    /// <summary>Reads the merchant, which succeeds at once.</summary>
    public async Task SucceedAsync() => await Client.MerchantIdAsync();

    /// <summary>Reads the merchant, which succeeds at the second attempt.</summary>
    public async Task SucceedLaterAsync()
    {
        Emulator.Faults.Enqueue(Fault.ServerError(503));
        await Client.MerchantIdAsync().InTime();
    }

    /// <summary>Reads the merchant, which fails at the third attempt.</summary>
    public async Task<AccruPayException> FailAsync()
    {
        for (var attempt = 0; attempt < 3; attempt++)
            Emulator.Faults.Enqueue(Fault.ServerError(503));

        return await Client.MerchantIdAsync().FailureAsync<AccruPayServerException>();
    }

    /// <summary>Reads the merchant, which the caller cancels before anything is sent.</summary>
    public async Task CancelAsync()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();
        await Client.Merchant.GetAsync(canceled.Token).FailureAsync<OperationCanceledException>();
    }

    /// <summary>Starts a session and verifies it before the customer pays, which the service refuses.</summary>
    public async Task<AccruPaySessionUnpaidException> VerifyTooEarlyAsync()
    {
        var session = await Payments.StartAsync(MinimalRequests.Payment, TestContext.Current.CancellationToken);
        return await Payments.VerifyAsync(SessionIdentifier.FromId(session.Id)).FailureAsync<AccruPaySessionUnpaidException>();
    }
}
