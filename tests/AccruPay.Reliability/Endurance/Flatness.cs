namespace AccruPay.Reliability;

/// <summary>Tells whether what a process holds goes on growing after it has warmed up.</summary>
internal static class Flatness
{
    /// <summary>The part of a run that is its warm-up: a fifth.</summary>
    private const int WarmUpPart = 5;

    // How many connections lie in the pool, up to one a caller, depends on how busy the machine was.
    private static readonly (string Name, Func<Footprint, double> Of, double Factor, double Slack)[] Measures =
    [
        ("MB of heap", static footprint => footprint.HeapMegabytes, 1.1, 1),
        ("MB of working set", static footprint => footprint.WorkingSetMegabytes, 1.2, 16),
        ("threads", static footprint => footprint.Threads, 1, 4),
        ("handles", static footprint => footprint.Handles, 1, Soak.Callers),
        ("sockets", static footprint => footprint.Sockets, 1, Soak.Callers),
        ("timers", static footprint => footprint.Timers, 1, 4),
    ];

    /// <summary>Compares the median of the last half after the warm-up with that of the half before it.</summary>
    /// <returns>What grows; empty where nothing does.</returns>
    public static IReadOnlyList<string> Growth(IReadOnlyList<Footprint> footprints)
    {
        var warm = footprints.Skip(footprints.Count / WarmUpPart).ToList();
        var (early, late) = (warm[..(warm.Count / 2)], warm[(warm.Count / 2)..]);
        return
        [
            .. from measure in Measures
               let before = Median(early.Select(measure.Of))
               let after = Median(late.Select(measure.Of))
               where after > (before * measure.Factor) + measure.Slack
               select FormattableString.Invariant($"{measure.Name}: {before:F1}, then {after:F1}"),
        ];
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
