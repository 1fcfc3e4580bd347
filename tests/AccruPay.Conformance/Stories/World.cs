using System.Globalization;
using AccruPay.Emulator;
using AccruPay.Emulator.Host;
using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Conformance;

/// <summary>A fresh emulator that listens on loopback, with a clock of its own, in which a story is told.</summary>
internal sealed class World : IAsyncDisposable
{
    private static readonly DateTimeOffset Beginning = new(2026, 1, 5, 9, 30, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock;
    private readonly EmulatorServer _server;

    private World(FakeTimeProvider clock, EmulatorServer server)
    {
        _clock = clock;
        _server = server;
    }

    public AccruPayEmulator Emulator => _server.Emulator;

    public Uri Endpoint => _server.Endpoint;

    public string ApiSecret => Emulator.Merchant.ApiSecret;

    public static async Task<World> CreateAsync()
    {
        var clock = new FakeTimeProvider(Beginning);
        return new World(clock, await EmulatorServer.StartAsync(new AccruPayEmulator(new EmulatorOptions { TimeProvider = clock })));
    }

    public void PassHours(int hours) => _clock.Advance(TimeSpan.FromHours(hours));

    /// <summary>What really happened, in order: a line each, without the ids, which no two worlds share.</summary>
    public IReadOnlyList<string> Ledger() => [.. Emulator.Ledger.Entries.Select(Line)];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string Line(LedgerEntry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{entry.Kind} {entry.Amount} {entry.Currency} at {entry.Provider}, code {entry.Code ?? "none"}, {entry.At - Beginning:c} after the beginning");
}
