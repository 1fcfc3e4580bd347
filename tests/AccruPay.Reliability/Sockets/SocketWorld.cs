using AccruPay.Emulator;
using AccruPay.Emulator.Host;

namespace AccruPay.Reliability;

/// <summary>A world over real sockets: the emulator's host, which breaks connections as a network does.</summary>
internal sealed class SocketWorld : World
{
    private readonly EmulatorServer _server;
    private readonly FastClock _clock;

    private SocketWorld(EmulatorServer server, FastClock clock)
        : base(server.Emulator, ClientsOf(server, clock)) => (_server, _clock) = (server, clock);

    public static SocketWorld Open()
    {
        var clock = new FastClock();
        var emulator = new AccruPayEmulator(new EmulatorOptions { TimeProvider = clock, RequestLogCapacity = 1 });
        return new SocketWorld(EmulatorServer.StartAsync(emulator).GetAwaiter().GetResult(), clock);
    }

    public override TimeProvider Time => _clock;

    public override void Pass(TimeSpan time) => _clock.Pass(time);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _server.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static WrappedClients ClientsOf(EmulatorServer server, FastClock clock) => new(
        options =>
        {
            options.Endpoint = server.Endpoint;
            options.TimeProvider = clock;
        },
        Connect,
        Connect(),
        server.Emulator.Merchant);

    private static SocketsHttpHandler Connect() => new() { AllowAutoRedirect = false, UseCookies = false };
}
