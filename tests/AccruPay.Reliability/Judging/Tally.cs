using System.Globalization;

namespace AccruPay.Reliability;

/// <summary>Verdicts by kind, what was played, and the seeds of the schedules that convict. Thread-safe.</summary>
internal sealed class Tally
{
    private const int MostKept = 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<VerdictKind, long> _byKind = [];
    private readonly Coverage _faults = new("fault");
    private readonly Coverage _wrappings = new("wrapping");
    private readonly Coverage _scenarios = new("scenario");
    private readonly Coverage _intents = new("intent");
    private readonly List<string> _convictions = [];
    private long _schedules;

    public long Convictions { get; private set; }

    public IReadOnlyList<string> Reasons => _convictions;

    public long Of(VerdictKind kind) => _byKind.GetValueOrDefault(kind);

    /// <summary>What was never played, or never came to a true answer; empty where a run was all that it is meant to be.</summary>
    /// <param name="faults">The faults that the run draws from.</param>
    public IReadOnlyList<string> Missing(IEnumerable<string> faults) =>
    [
        .. _faults.Missing(faults),
        .. _wrappings.Missing(Enum.GetNames<Wrapping>()),
        .. _scenarios.Missing(Enum.GetNames<ScenarioKind>()),
        .. _intents.Missing(Enum.GetNames<IntentKind>()),
    ];

    public void Add(ScheduleResult result)
    {
        lock (_gate)
        {
            _schedules++;
            Cover(result);
            foreach (var verdict in result.Verdicts)
                Add(result, verdict);
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_schedules} schedules, {_faults.Total} faults of {_faults.Kinds} kinds"));
        foreach (var kind in Enum.GetValues<VerdictKind>())
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind,-16} {Of(kind),10}"));
        foreach (var coverage in new[] { _intents, _scenarios, _wrappings, _faults })
            output.WriteLine($"  {coverage}");
        foreach (var reason in _convictions)
            output.WriteLine("  " + reason);
    }

    // That a call was done counts: a client that only ever fails is right as well.
    private void Cover(ScheduleResult result)
    {
        var isRight = result.Verdicts.Any(static verdict => verdict.Kind == VerdictKind.Right);
        var isDone = isRight && result.Answers.Any(static told => told.Kind == ToldKind.Done);
        foreach (var fault in result.Faults)
            _faults.Add(fault, isRight);

        _wrappings.Add(result.Schedule.Wrapping.ToString(), isDone);
        _scenarios.Add(result.Schedule.Scenario.ToString(), isDone || result.Schedule.Scenario == ScenarioKind.CodeOfYesterday && isRight);
        _intents.Add(result.Schedule.Kind.ToString(), isDone);
    }

    private void Add(ScheduleResult result, Verdict verdict)
    {
        _byKind[verdict.Kind] = _byKind.GetValueOrDefault(verdict.Kind) + 1;
        if (!verdict.Convicts)
            return;

        Convictions++;
        if (_convictions.Count < MostKept)
            _convictions.Add($"seed {result.Schedule.Seed} ({result.Description}): {verdict.Kind}: {verdict.Reason}");
    }
}
