namespace AccruPay.Benchmarks;

/// <summary>What a program tells of itself when its first call has ended.</summary>
internal static class ColdReport
{
    /// <summary>
    /// Writes the session's id, the processor's time so far, and the most memory that the process has held, where the system
    /// tells it. Read by hand, since the class of the platform would add its own cost to what is measured.
    /// </summary>
    public static void Write(string? id)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        Console.WriteLine(id);
        Console.WriteLine($"CPU: {cpu.Ticks}");
        if (!File.Exists("/proc/self/status"))
            return;

        foreach (var line in File.ReadLines("/proc/self/status"))
        {
            if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                Console.WriteLine(line);
        }
    }
}
