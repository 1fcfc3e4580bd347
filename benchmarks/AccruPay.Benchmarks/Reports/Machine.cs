using System.Runtime.InteropServices;

namespace AccruPay.Benchmarks;

/// <summary>Where and when something was measured.</summary>
internal sealed record Machine(DateTimeOffset Date, string Runtime, string System, int Processors, bool HasServerGarbageCollector)
{
    public static Machine Current() => new(
        DateTimeOffset.UtcNow,
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.OSDescription,
        Environment.ProcessorCount,
        global::System.Runtime.GCSettings.IsServerGC);

    public override string ToString() => $"{Runtime}, {System}, {Processors} processors, {Date:yyyy-MM-dd}";
}
