namespace AccruPay.Reliability;

/// <summary>Plays schedules in memory, one step at a time.</summary>
internal sealed class MemoryPlayer(MemoryWorld world) : Player(world)
{
    private readonly MemoryWorld _world = world;
    private List<WireFault> _faults = [];
    private Pump _pump = new(world, new Randomness(0), hops: false);

    protected override void Arm(Schedule schedule, CancellationTokenSource cancellation)
    {
        var points = 0;
        var faults = _faults = [];
        _pump = new Pump(_world, schedule.Random, schedule.Wrapping is not (Wrapping.Bare or Wrapping.PollyRetryOutside));
        _world.Wire.Parks = schedule.CallerCount > 1;
        _world.Wire.NextFault = () =>
        {
            lock (faults)
            {
                var fault = schedule.Draw(faults.Count);
                faults.Add(fault);
                return fault;
            }
        };
        _world.Wire.Latency = () => TimeSpan.FromMilliseconds(schedule.Random.Below(2_500));
        _world.Wire.Point = _world.Clock.WaitBegins = () =>
        {
            if (Interlocked.Increment(ref points) == schedule.CancelAt)
                cancellation.Cancel();
        };
    }

    protected override IReadOnlyList<WireFault> Disarm()
    {
        _world.Wire.Parks = false;
        _world.Wire.NextFault = static () => WireFault.None;
        _world.Wire.Latency = static () => TimeSpan.Zero;
        _world.Wire.Point = static () => { };
        _world.Clock.WaitBegins = null;
        _pump.Drain();
        return _faults;
    }

    protected override bool Await(Task call) => _pump.Run(call);
}
