using AccruPay;
using AccruPay.Emulator;
using AccruPay.Emulator.Host;

namespace QuickStart;

/// <summary>The service, the client that talks to it, and, on the emulator, the customer and the clock.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly EmulatorServer? _server;
    private readonly SampleClock _clock;

    private Stage(AccruPayClientOptions options, EmulatorServer? server, SampleClock clock)
    {
        Endpoint = server?.Endpoint.ToString() ?? options.Endpoint?.ToString() ?? $"the {options.Environment} environment";
        _server = server;
        _clock = clock;
        AccruPay = new AccruPayClient(options);
    }

    public AccruPayClient AccruPay { get; }

    public string Endpoint { get; }

    public bool IsEmulator => _server is not null;

    /// <exception cref="SettingsException">The settings break a rule of the client.</exception>
    public static async Task<Stage> OpenAsync(Settings settings)
    {
        var clock = new SampleClock();
        if (settings.Service is { } service)
            return Open(service, server: null, clock);

        var emulator = new AccruPayEmulator(new EmulatorOptions { TimeProvider = clock });
        var server = await EmulatorServer.StartAsync(emulator);
        var options = new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = server.Endpoint };
        return Open(options, server, clock);
    }

    /// <summary>The customer pays in the browser; on a real service there is nobody to do it.</summary>
    public void CustomerPays(TransactionSession session, TestCard card)
    {
        if (_server is null)
        {
            Board.Note("the customer would pay in the browser now");
            return;
        }

        _server.Emulator.Customer.Pay(session.Id, card);
        Board.Note($"the customer pays with the card for \"{card.Name}\"");
    }

    /// <summary>The customer does nothing for a while; on a real service no time passes.</summary>
    public void CustomerWaits(TimeSpan time)
    {
        if (_server is null)
        {
            Board.Note($"the customer would leave the page open for {time.TotalMinutes} minutes now");
            return;
        }

        _clock.LetPass(time);
        Board.Note($"the customer leaves the page open for {time.TotalMinutes} minutes");
    }

    public async ValueTask DisposeAsync()
    {
        await AccruPay.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private static Stage Open(AccruPayClientOptions options, EmulatorServer? server, SampleClock clock)
    {
        try
        {
            return new Stage(options, server, clock);
        }
        catch (ArgumentException wrong)
        {
            throw new SettingsException($"The settings are wrong: {wrong.Message}");
        }
    }
}
