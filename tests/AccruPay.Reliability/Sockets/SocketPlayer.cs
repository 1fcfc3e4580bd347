using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>Plays schedules over sockets. The same seed draws the same faults; what the operating system makes of them may differ.</summary>
internal sealed class SocketPlayer(SocketWorld world) : Player(world)
{
    private const string Refund = "MerchantApiTransactionRefund";

    private static readonly TimeSpan LongestHang = TimeSpan.FromSeconds(60);

    // Longer than an attempt of what is repeated, and than the only one of what is not.
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan VeryLate = TimeSpan.FromSeconds(100);

    private static readonly Fault[] Faults =
    [
        Fault.Refuse, Fault.DropBeforeCommit, Fault.DropAfterCommit, Fault.RateLimited(), Fault.RateLimited(TimeSpan.FromSeconds(2)),
        Fault.ServerError(502), Fault.ServerError(503), Fault.ServerErrorAfterCommit(), Fault.ServerErrorAfterCommit(408), Fault.TruncatedBody,
        Fault.GarbageBody, Fault.EmptyBody, Fault.DuplicateDelivery, Fault.InternalServerErrorBeforeCommit,
        Fault.InternalServerErrorAfterCommit, Fault.Delay(Late), Fault.DelayBeforeCommit(Late), Fault.Delay(VeryLate), Fault.DelayBeforeCommit(VeryLate),
    ];

    private static readonly string[] Names = [.. Faults.Select(static fault => NameOf(fault))];

    private readonly SocketWorld _world = world;
    private int _struckBefore;

    public override IReadOnlyList<string> FaultNames => Names;

    protected override void Arm(Schedule schedule, Intent intent, CancellationTokenSource cancellation)
    {
        _struckBefore = _world.Emulator.Faults.Injected.Count;
        _world.Emulator.Faults.UseSeed((int)(uint)schedule.Seed, probability: 0.6, Faults);
        if (schedule.CancelAt != int.MaxValue)
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(schedule.CancelAt * 2));
    }

    // What the host has under way cannot be seen. What is late arrives before anybody is judged; what was canceled arrives at
    // once, or while somebody finds out, and then they are asked again.
    protected override Strikes Disarm()
    {
        _world.Emulator.Faults.Clear();
        var struck = _world.Emulator.Faults.Injected.Skip(_struckBefore).ToList();
        var latest = struck.Select(static injected => injected.Fault.DelayTime ?? TimeSpan.Zero).DefaultIfEmpty().Max();
        if (latest > TimeSpan.Zero)
            Await(Task.Delay(latest + Late, _world.Time));

        return new Strikes(
            struck.ConvertAll(static injected => NameOf(injected.Fault)),
            struck.Exists(static injected => injected is { Fault.Kind: FaultKind.DuplicateDelivery, OperationName: Refund }),
            MadeBy: null);
    }

    protected override bool Await(Task call) => ((IAsyncResult)call).AsyncWaitHandle.WaitOne(LongestHang);

    // A busy machine's clock, made many times as fast, says nothing of how long a call took. Only what never ends is convicted.
    protected override TimeSpan? LongestCall(Schedule schedule) => null;

    private static string NameOf(Fault fault) => fault switch
    {
        { RetryAfter: not null } => $"{fault.Kind}WithRetryAfter",
        { Kind: FaultKind.RateLimited, StatusCode: 429 } => fault.Kind.ToString(),
        { StatusCode: { } status } => $"{fault.Kind}{status}",
        { DelayTime: { } time } => FormattableString.Invariant($"{fault.Kind}{time.TotalSeconds}s"),
        _ => fault.Kind.ToString(),
    };
}
