using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>A world in memory: a virtual clock, and a wire on which the schedule's faults strike.</summary>
internal sealed class MemoryWorld : World
{
    public MemoryWorld()
        : this(new VirtualClock())
    {
    }

    private MemoryWorld(VirtualClock clock)
        : this(clock, new AccruPayEmulator(new EmulatorOptions { TimeProvider = clock, RequestLogCapacity = 1 }))
    {
    }

    private MemoryWorld(VirtualClock clock, AccruPayEmulator emulator)
        : this(clock, emulator, new FaultyWire(emulator.CreateHandler(), clock))
    {
    }

    private MemoryWorld(VirtualClock clock, AccruPayEmulator emulator, FaultyWire wire)
        : base(emulator, ClientsOver(clock, emulator, wire))
    {
        Clock = clock;
        Wire = wire;
    }

    public VirtualClock Clock { get; }

    public FaultyWire Wire { get; }

    public override TimeProvider Time => Clock;

    public override void Pass(TimeSpan time) => Clock.Pass(time);

    private static WrappedClients ClientsOver(VirtualClock clock, AccruPayEmulator emulator, FaultyWire wire) => new(
        options =>
        {
            options.Endpoint = emulator.Endpoint;
            options.TimeProvider = clock;
        },
        () => new MemoryConnection(wire),
        emulator.CreateHandler(),
        emulator.Merchant);
}
