namespace AccruPay.Reliability;

/// <summary>Plays one schedule in a world, and judges it when nothing is on its way any more.</summary>
internal sealed class Player(World world)
{
    private const int MostRepetitions = 3;

    private readonly Judge _judge = new(world.Emulator);

    /// <param name="schedule">What the seed has decided.</param>
    /// <param name="client">The client under test; null for the SDK under the schedule's wrapping.</param>
    public ScheduleResult Play(Schedule schedule, IMerchantClient? client = null)
    {
        schedule.Apply(world.Emulator.Settings);
        var intent = Stage.Set(world, schedule);
        var before = schedule.Scenario == ScenarioKind.CodeOfYesterday ? _judge.TimesHappened(intent) : 0;
        client ??= world.Clients[schedule.Wrapping];

        var faults = new List<WireFault>();
        var pump = new Pump(world, schedule.Random);
        using var cancellation = new CancellationTokenSource();
        Arm(schedule, faults, cancellation);
        var calls = Enumerable.Range(0, schedule.CallerCount).Select(_ => CallAsync(schedule, client, intent, cancellation.Token)).ToList();
        var ended = pump.Run(Task.WhenAll(calls));
        Disarm();
        pump.Drain();
        if (!ended)
            return new ScheduleResult(schedule.Seed, schedule.ToString(), [new Verdict(VerdictKind.Hang, "the call does not end")], faults);

        var verdicts = Judge(schedule, intent, calls.ConvertAll(static call => call.Result), before, faults, pump);
        return new ScheduleResult(schedule.Seed, $"{schedule}: {string.Join(", ", faults)}", verdicts, faults);
    }

    private void Arm(Schedule schedule, List<WireFault> faults, CancellationTokenSource cancellation)
    {
        var points = 0;
        world.Wire.Parks = schedule.CallerCount > 1;
        world.Wire.NextFault = () =>
        {
            lock (faults)
            {
                var fault = schedule.Draw(faults.Count);
                faults.Add(fault);
                return fault;
            }
        };
        world.Wire.Point = world.Clock.WaitBegins = () =>
        {
            if (Interlocked.Increment(ref points) == schedule.CancelAt)
                cancellation.Cancel();
        };
    }

    private void Disarm()
    {
        world.Wire.Parks = false;
        world.Wire.NextFault = static () => WireFault.None;
        world.Wire.Point = static () => { };
        world.Clock.WaitBegins = null;
    }

    private static async Task<Told> CallAsync(Schedule schedule, IMerchantClient client, Intent intent, CancellationToken cancellationToken)
    {
        var told = await client.PerformAsync(intent, cancellationToken).ConfigureAwait(false);
        for (var repetition = 0; Repeats(schedule, told) && repetition < MostRepetitions && !cancellationToken.IsCancellationRequested; repetition++)
            told = await client.PerformAsync(intent, cancellationToken).ConfigureAwait(false);

        return told;
    }

    private static bool Repeats(Schedule schedule, Told told) =>
        schedule.Scenario == ScenarioKind.CallerRepeats && told.Kind is ToldKind.NotDone or ToldKind.Unsure or ToldKind.Unknown;

    private List<Verdict> Judge(
        Schedule schedule, Intent intent, List<Told> answers, int before, List<WireFault> faults, Pump pump)
    {
        var found = answers.ConvertAll(told => FindOut(told, pump));
        return schedule.Scenario is ScenarioKind.ManyCallers or ScenarioKind.CallerRepeats
            ? [.. answers.Select((told, index) => OnShared(intent, told, found[index], answers))]
            : [.. answers.Select((told, index) => _judge.On(intent, told, found[index], before, faults.Exists(IsDuplicate)))];
    }

    // Where several calls share an intent, one of them made it happen; the others are right to say that theirs did not.
    private Verdict OnShared(Intent intent, Told told, FoundOutcome? found, List<Told> answers)
    {
        var happened = _judge.TimesHappened(intent);
        var isOthers = told.Kind is ToldKind.Duplicate or ToldKind.NotDone && happened == 1
            && (told.Kind == ToldKind.Duplicate || answers.Exists(static other => other.Kind is ToldKind.Done or ToldKind.Unknown or ToldKind.Unsure or ToldKind.Duplicate));
        return isOthers ? new Verdict(VerdictKind.Right, "") : _judge.On(intent, told, found, before: 0, deliveredTwice: false);
    }

    private static bool IsDuplicate(WireFault fault) => fault is WireFault.DuplicateDelivery or WireFault.DuplicateDeliveryFirstAnswer;

    private static FoundOutcome? FindOut(Told told, Pump pump)
    {
        if (told.FindOut is null)
            return null;

        try
        {
            var finding = told.FindOut(CancellationToken.None);
            return pump.Run(finding) ? finding.Result : null;
        }
        catch (AggregateException failure) when (failure.InnerException is AccruPayException)
        {
            return null;
        }
    }
}
