namespace AccruPay.Reliability;

/// <summary>Plays one schedule in a world, and judges it when nothing is on its way any more.</summary>
internal abstract class Player(World world)
{
    private const int MostRepetitions = 3;
    private const int MostQuestions = 20;

    private readonly Judge _judge = new(world.Emulator);

    /// <param name="schedule">What the seed has decided.</param>
    /// <param name="client">The client under test; null for the SDK under the schedule's wrapping.</param>
    public ScheduleResult Play(Schedule schedule, IMerchantClient? client = null)
    {
        schedule.Apply(world.Emulator.Settings);
        var intent = Stage.Set(world, schedule);
        var before = schedule.Scenario == ScenarioKind.CodeOfYesterday || intent.EarlierRefundId.Length > 0 ? _judge.TimesHappened(intent) : 0;
        client ??= world.Clients[schedule.Wrapping];

        using var cancellation = new CancellationTokenSource();
        Arm(schedule, cancellation);
        var calls = Enumerable.Range(0, schedule.CallerCount).Select(_ => CallAsync(schedule, client, intent, cancellation.Token)).ToList();
        var ended = Await(Task.WhenAll(calls));
        var faults = Disarm();
        if (!ended)
            return new ScheduleResult(schedule.Seed, schedule.ToString(), [new Verdict(VerdictKind.Hang, "the call does not end")], faults);

        var answers = calls.ConvertAll(static call => call.Result);
        var verdicts = Judge(schedule, intent, answers, before, faults);
        return new ScheduleResult(schedule.Seed, $"{schedule}: {string.Join(", ", faults)}", verdicts, faults) { Answers = answers };
    }

    /// <summary>Lets the schedule's faults strike from now on, and the caller cancel.</summary>
    protected abstract void Arm(Schedule schedule, CancellationTokenSource cancellation);

    /// <summary>Ends the faults, and lets everything happen that is still on its way.</summary>
    /// <returns>The faults that struck.</returns>
    protected abstract IReadOnlyList<WireFault> Disarm();

    /// <summary>Waits for a call.</summary>
    /// <returns>Whether it ended.</returns>
    protected abstract bool Await(Task call);

    private static async Task<Told> CallAsync(Schedule schedule, IMerchantClient client, Intent intent, CancellationToken cancellationToken)
    {
        var told = await client.PerformAsync(intent, cancellationToken).ConfigureAwait(false);
        for (var repetition = 0; Repeats(schedule, told) && repetition < MostRepetitions && !cancellationToken.IsCancellationRequested; repetition++)
            told = (await client.PerformAsync(intent, cancellationToken).ConfigureAwait(false)).After(told);

        return told;
    }

    private static bool Repeats(Schedule schedule, Told told) =>
        schedule.Scenario == ScenarioKind.CallerRepeats && told.Kind is ToldKind.NotDone or ToldKind.Unsure or ToldKind.Unknown;

    private List<Verdict> Judge(
        Schedule schedule, Intent intent, List<Told> answers, int before, IReadOnlyList<WireFault> faults)
    {
        var found = answers.ConvertAll(told => FindOut(told));
        return schedule.Scenario is ScenarioKind.ManyCallers or ScenarioKind.CallerRepeats
            ? [.. answers.Select((told, index) => OnShared(intent, told, found[index], answers))]
            : [.. answers.Select((told, index) => _judge.On(intent, told, found[index], before, faults.Any(IsDuplicate)))];
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

    // A question that fails says nothing, and is asked again: on a busy machine a fast clock makes timeouts short.
    private FoundOutcome? FindOut(Told told)
    {
        for (var question = 0; told.FindOut is not null && question < MostQuestions; question++)
        {
            var finding = told.FindOut(CancellationToken.None);
            if (!Await(finding.ContinueWith(static _ => { }, TaskScheduler.Default)))
                return null;

            if (finding.IsCompletedSuccessfully)
                return finding.Result;

            if (finding.Exception?.InnerException is not AccruPayException { IsTransient: true })
                return null;
        }

        return null;
    }
}
