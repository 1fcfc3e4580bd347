namespace AccruPay.Reliability;

/// <summary>Plays one schedule in a world, and judges it when nothing is on its way any more.</summary>
internal abstract class Player(World world)
{
    private const int MostRepetitions = 3;
    private const int MostQuestions = 20;

    private readonly Judge _judge = new(world.Emulator);

    /// <summary>The names of all faults that this kind of world has.</summary>
    public abstract IReadOnlyList<string> FaultNames { get; }

    /// <param name="schedule">What the seed has decided.</param>
    /// <param name="client">The client under test; null for the SDK under the schedule's wrapping.</param>
    public ScheduleResult Play(Schedule schedule, IMerchantClient? client = null)
    {
        schedule.Apply(world.Emulator.Settings);
        var intent = Stage.Set(world, schedule);
        var before = schedule.Scenario == ScenarioKind.CodeOfYesterday ? TimesHappened(intent) : 0;
        client ??= world.Clients.Of(schedule);

        using var cancellation = new CancellationTokenSource();
        Arm(schedule, intent, cancellation);
        var calls = Enumerable.Range(0, schedule.CallerCount).Select(index => CallAsync(index, schedule, client, intent, cancellation.Token)).ToList();
        var ended = Await(Task.WhenAll(calls));
        var answers = ended ? calls.ConvertAll(static call => call.Result) : [];
        List<Verdict> verdicts = ended ? [] : [new Verdict(VerdictKind.Hang, "the call does not end")];
        if (schedule.AsksEarly)
            verdicts.AddRange(answers.SelectMany(told => AskEarly(intent, told, before)));

        var strikes = Disarm();
        verdicts.AddRange(Judge(schedule, intent, answers, before, strikes));
        return new ScheduleResult(schedule, verdicts, strikes.Faults) { Answers = answers };
    }

    /// <summary>Lets the schedule's faults strike from now on, and the caller cancel.</summary>
    protected abstract void Arm(Schedule schedule, Intent intent, CancellationTokenSource cancellation);

    /// <summary>Ends the faults, and lets everything happen that is still on its way.</summary>
    protected abstract Strikes Disarm();

    /// <summary>Waits for a call.</summary>
    /// <returns>Whether it ended.</returns>
    protected abstract bool Await(Task call);

    /// <summary>How long one call of a schedule may take with its options; null where the clock does not tell.</summary>
    protected abstract TimeSpan? LongestCall(Schedule schedule);

    protected int TimesHappened(Intent intent) => _judge.TimesHappened(intent);

    private async Task<Told> CallAsync(int index, Schedule schedule, IMerchantClient client, Intent intent, CancellationToken cancellationToken)
    {
        Caller.Current = index;
        var told = await TimedAsync(client, intent, cancellationToken).ConfigureAwait(false);
        for (var repetition = 0; Repeats(schedule, told) && repetition < MostRepetitions && !cancellationToken.IsCancellationRequested; repetition++)
            told = (await TimedAsync(client, intent, cancellationToken).ConfigureAwait(false)).After(told);

        return told;
    }

    private async Task<Told> TimedAsync(IMerchantClient client, Intent intent, CancellationToken cancellationToken)
    {
        var begin = world.Time.GetTimestamp();
        var told = await client.PerformAsync(intent, cancellationToken).ConfigureAwait(false);
        return told with { Took = world.Time.GetElapsedTime(begin) };
    }

    private static bool Repeats(Schedule schedule, Told told) =>
        schedule.Scenario == ScenarioKind.CallerRepeats && told.Kind is ToldKind.NotDone or ToldKind.Unsure or ToldKind.Unknown;

    // While faults still strike, an answer must be true, and a failure says nothing: it is asked again later.
    private IEnumerable<Verdict> AskEarly(Intent intent, Told told, int before)
    {
        if (told.FindOut is not { } findOut)
            yield break;

        var happened = TimesHappened(intent) - before;
        var finding = findOut(CancellationToken.None);
        if (!Await(finding.ContinueWith(static _ => { }, TaskScheduler.Default)))
            yield return new Verdict(VerdictKind.Hang, "finding out does not end");
        else if (finding.Exception?.InnerException is { } failure and not AccruPayException)
            yield return new Verdict(VerdictKind.Undocumented, $"finding out: {failure}");
        else if (finding.IsCompletedSuccessfully && _judge.OnEarly(intent, finding.Result, happened, TimesHappened(intent) - before) is { Convicts: true } verdict)
            yield return verdict with { Reason = "asked early: " + verdict.Reason };
    }

    private IEnumerable<Verdict> Judge(Schedule schedule, Intent intent, List<Told> answers, int before, Strikes strikes)
    {
        for (var index = 0; index < answers.Count; index++)
        {
            var (found, happened) = FindOut(intent, answers[index], before);
            yield return _judge.On(new Evidence(intent, answers[index], found, happened)
            {
                Before = before,
                RefundCameTwice = strikes.RefundCameTwice,
                HappenedByAnother = happened == 1 && IsAnothers(index, answers, strikes),
                RecordsLookOlder = schedule.DateSkew is not { } skew || skew > TimeSpan.Zero,
                LongestCall = LongestCall(schedule),
            });
        }
    }

    // Where several calls share an intent, one of them made it happen; the others are right to say that theirs did not.
    private static bool IsAnothers(int caller, List<Told> answers, Strikes strikes) => strikes.MadeBy is { } makers
        ? makers.Count > 0 && !makers.Contains(caller)
        : answers.Where((_, index) => index != caller).Any(static other => other.Kind is ToldKind.Done or ToldKind.Unknown or ToldKind.Unsure);

    // A question that fails says nothing, and is asked again: on a busy machine a fast clock makes timeouts short. So is one
    // during which something still happened.
    private (FoundOutcome? Found, int Happened) FindOut(Intent intent, Told told, int before)
    {
        var happened = TimesHappened(intent);
        for (var question = 0; told.FindOut is not null && question < MostQuestions; question++)
        {
            var finding = told.FindOut(CancellationToken.None);
            if (!Await(finding.ContinueWith(static _ => { }, TaskScheduler.Default)))
                break;

            var happenedBefore = happened;
            happened = TimesHappened(intent);
            if (happened != happenedBefore)
                continue;

            if (finding.IsCompletedSuccessfully)
                return (finding.Result, happened - before);

            if (finding.Exception?.InnerException is not AccruPayException { IsTransient: true })
                break;
        }

        return (null, happened - before);
    }
}
