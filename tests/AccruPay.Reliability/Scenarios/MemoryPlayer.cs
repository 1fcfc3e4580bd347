namespace AccruPay.Reliability;

/// <summary>Plays schedules in memory, one step at a time.</summary>
internal sealed class MemoryPlayer(MemoryWorld world) : Player(world)
{
    private static readonly string[] Names = [.. Enum.GetNames<WireFault>().Where(static name => name != nameof(WireFault.None))];
    private static readonly AccruPayClientOptions Options = new();

    // What a call may take beyond its options: each request takes up to some seconds in which no timer goes off.
    private static readonly TimeSpan MarginOfACaller = TimeSpan.FromSeconds(60);

    private readonly MemoryWorld _world = world;
    private readonly HashSet<int> _makers = [];
    private List<WireFault> _faults = [];
    private bool _refundCameTwice;
    private Pump _pump = new(world, new Randomness(0), hops: false);

    public override IReadOnlyList<string> FaultNames => Names;

    protected override void Arm(Schedule schedule, Intent intent, CancellationTokenSource cancellation)
    {
        var points = 0;
        _pump = new Pump(_world, schedule.Random, schedule.Wrapping is not (Wrapping.Bare or Wrapping.PollyRetryOutside));
        _world.Wire.Parks = schedule.CallerCount > 1;
        _world.Wire.NextFault = FaultsOf(schedule, intent);
        _world.Wire.DateSkew = schedule.DateSkew;
        _world.Wire.Latency = () => TimeSpan.FromMilliseconds(schedule.Random.Below(2_500));
        _world.Wire.RefusesSecret = schedule.RotatesSecret ? () => _world.Emulator.RotateSecret(_world.Emulator.Merchant) : null;
        _world.Wire.Point = _world.Clock.WaitBegins = () =>
        {
            if (Interlocked.Increment(ref points) == schedule.CancelAt)
                cancellation.Cancel();
        };
        WatchDeliveries(intent);
    }

    protected override Strikes Disarm()
    {
        _world.Wire.Parks = false;
        _world.Wire.NextFault = static () => WireFault.None;
        _world.Wire.Latency = static () => TimeSpan.Zero;
        _world.Wire.Point = static () => { };
        _world.Clock.WaitBegins = null;
        _pump.Drain();
        _world.Wire.Delivered = static _ => { };
        _world.Wire.DeliveredTwice = static _ => { };
        return new Strikes([.. _faults.Where(static fault => fault != WireFault.None).Select(static fault => fault.ToString())], _refundCameTwice, _makers);
    }

    protected override bool Await(Task call) => _pump.Run(call);

    protected override TimeSpan? LongestCall(Schedule schedule) =>
        ((Options.SingleAttemptTimeout + Options.TotalTimeout) * (schedule.Wrapping == Wrapping.PollyRetryOutside ? PollyOutside.MostCalls : 1))
        + (MarginOfACaller * schedule.CallerCount);

    private Func<WireFault> FaultsOf(Schedule schedule, Intent intent)
    {
        var faults = _faults = [];
        return () =>
        {
            lock (faults)
            {
                if (faults.Count == 0 && schedule.RefundedByAnother)
                    RefundByAnother(schedule, intent);

                var fault = schedule.Draw(faults.Count);
                faults.Add(fault);
                return fault;
            }
        };
    }

    private void RefundByAnother(Schedule schedule, Intent intent)
    {
        _world.RefundByAnother(intent);
        _world.Clock.Pass(TimeSpan.FromMilliseconds(schedule.Random.Below(4_000)));
    }

    private void WatchDeliveries(Intent intent)
    {
        _makers.Clear();
        _refundCameTwice = false;
        var happened = TimesHappened(intent);
        _world.Wire.Delivered = caller =>
        {
            var now = TimesHappened(intent);
            if (now > happened)
                _makers.Add(caller);

            happened = now;
        };
        _world.Wire.DeliveredTwice = delivery => _refundCameTwice |= delivery.IsRefund;
    }
}
