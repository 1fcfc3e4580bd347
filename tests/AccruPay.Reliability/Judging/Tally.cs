using System.Globalization;

namespace AccruPay.Reliability;

/// <summary>Verdicts by kind and intent, and the seeds of those that convict. Thread-safe.</summary>
internal sealed class Tally
{
    private const int MostKept = 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<VerdictKind, long> _byKind = [];
    private readonly Dictionary<WireFault, long> _faults = [];
    private readonly List<string> _convictions = [];
    private long _schedules;

    public long Convictions { get; private set; }

    public IReadOnlyList<string> Reasons => _convictions;

    public long Of(VerdictKind kind) => _byKind.GetValueOrDefault(kind);

    public void Add(ScheduleResult result)
    {
        lock (_gate)
        {
            _schedules++;
            foreach (var fault in result.Faults)
                _faults[fault] = _faults.GetValueOrDefault(fault) + 1;

            foreach (var verdict in result.Verdicts)
            {
                _byKind[verdict.Kind] = _byKind.GetValueOrDefault(verdict.Kind) + 1;
                if (!verdict.Convicts)
                    continue;

                Convictions++;
                if (_convictions.Count < MostKept)
                    _convictions.Add($"seed {result.Seed} ({result.Description}): {verdict.Kind}: {verdict.Reason}");
            }
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_schedules} schedules, {_faults.Where(static fault => fault.Key != WireFault.None).Sum(static fault => fault.Value)} faults of {_faults.Keys.Count(static fault => fault != WireFault.None)} kinds"));
        foreach (var kind in Enum.GetValues<VerdictKind>())
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind,-14} {Of(kind),10}"));
        foreach (var reason in _convictions)
            output.WriteLine("  " + reason);
    }
}
