using System.Diagnostics;

namespace AccruPay.Reliability;

/// <summary>What this process holds while no call is under way.</summary>
internal sealed record Footprint(double HeapMegabytes, double WorkingSetMegabytes, int Threads, int Handles, int Sockets, long Timers)
{
    private const double Megabyte = 1024 * 1024;
    private const string OpenFiles = "/proc/self/fd";

    public static Footprint Take()
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        return new Footprint(heap / Megabyte, process.WorkingSet64 / Megabyte, process.Threads.Count, process.HandleCount, CountSockets(), Timer.ActiveCount);
    }

    public override string ToString() => FormattableString.Invariant(
        $"heap {HeapMegabytes:F1} MB, working set {WorkingSetMegabytes:F0} MB, {Threads} threads, {Handles} handles, {Sockets} sockets, {Timers} timers");

    // Where the system does not say, handles stand for them.
    private static int CountSockets() =>
        Directory.Exists(OpenFiles) ? Directory.EnumerateFiles(OpenFiles).Count(static path => IsSocket(path)) : 0;

    private static bool IsSocket(string path) => new FileInfo(path).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true;
}
