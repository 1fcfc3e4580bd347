using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>Plays schedules over sockets. The same seed draws the same faults; what the operating system makes of them may differ.</summary>
internal sealed class SocketPlayer(SocketWorld world) : Player(world)
{
    private static readonly TimeSpan LongestHang = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(20);

    private static readonly Fault[] Faults =
    [
        Fault.Refuse, Fault.DropBeforeCommit, Fault.DropAfterCommit, Fault.RateLimited(), Fault.RateLimited(TimeSpan.FromSeconds(2)),
        Fault.ServerError(502), Fault.ServerError(503), Fault.ServerErrorAfterCommit(), Fault.ServerErrorAfterCommit(408), Fault.TruncatedBody,
        Fault.GarbageBody, Fault.EmptyBody, Fault.DuplicateDelivery, Fault.InternalServerErrorBeforeCommit,
        Fault.InternalServerErrorAfterCommit, Fault.Delay(Late), Fault.DelayBeforeCommit(Late),
    ];

    private readonly SocketWorld _world = world;
    private int _struckBefore;

    protected override void Arm(Schedule schedule, CancellationTokenSource cancellation)
    {
        _struckBefore = _world.Emulator.Faults.Injected.Count;
        _world.Emulator.Faults.UseSeed((int)(uint)schedule.Seed, probability: 0.6, Faults);
        if (schedule.CancelAt != int.MaxValue)
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(schedule.CancelAt * 2));
    }

    protected override IReadOnlyList<WireFault> Disarm()
    {
        _world.Emulator.Faults.Clear();
        var struck = _world.Emulator.Faults.Injected.Skip(_struckBefore).Select(static injected => injected.Fault.Kind).ToList();

        // What is late arrives before anybody is judged.
        if (struck.Contains(FaultKind.DelayBeforeCommit) || struck.Contains(FaultKind.DropAfterCommit))
            Await(Task.Delay(2 * Late, _world.Clock));

        return struck.ConvertAll(static kind => kind switch
        {
            FaultKind.Refuse => WireFault.RefusedBeforeConnect,
            FaultKind.DropBeforeCommit => WireFault.ResetAfterRequest,
            FaultKind.DropAfterCommit => WireFault.ResetAfterCommit,
            FaultKind.RateLimited => WireFault.RateLimited,
            FaultKind.ServerError => WireFault.Html503BeforeCommit,
            FaultKind.ServerErrorAfterCommit => WireFault.Html502AfterCommit,
            FaultKind.TruncatedBody => WireFault.HalfBody,
            FaultKind.GarbageBody => WireFault.Garbage,
            FaultKind.EmptyBody => WireFault.EmptyBody,
            FaultKind.DuplicateDelivery => WireFault.DuplicateDelivery,
            FaultKind.InternalServerErrorBeforeCommit => WireFault.ServerErrorBeforeCommit,
            FaultKind.InternalServerErrorAfterCommit => WireFault.ServerErrorAfterCommit,
            FaultKind.Delay => WireFault.HangAfterCommit,
            _ => WireFault.LateDelivery,
        });
    }

    protected override bool Await(Task call) => ((IAsyncResult)call).AsyncWaitHandle.WaitOne(LongestHang);
}
