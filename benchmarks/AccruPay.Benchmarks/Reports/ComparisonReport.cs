namespace AccruPay.Benchmarks;

/// <summary>The tables of a comparison.</summary>
internal static class ComparisonReport
{
    public static void Print(Comparison comparison)
    {
        Console.WriteLine($"{comparison.Machine}\n{comparison.Command}\n\nMedians, and the range in brackets. Ratios are to the floor, round by round.\n");
        Console.WriteLine($"In memory, a call\n\n{Memory(comparison.Memory)}");
        Console.WriteLine($"In memory, a call, against a floor that does not buffer the answer\n\n{Memory(comparison.StreamingFloor)}");
        Console.WriteLine($"Over sockets, starts and verifications in turn, a call\n\n{Sockets(comparison.Sockets)}");
        Console.WriteLine($"On the wire, bytes a call\n\n{Wire(comparison.Wire)}");
        if (comparison.Cold.Count > 0)
            Console.WriteLine($"Cold start to the end of the first call\n\n{Cold(comparison.Cold)}");
        if (comparison.Package is { } package)
            Console.WriteLine($"Sizes\n\n{Package(package)}");
    }

    private static Table Memory(IReadOnlyList<MemoryResult> results)
    {
        var table = new Table("case", "floor CPU µs", "SDK CPU µs", "ratio", "floor bytes", "SDK bytes", "ratio");
        foreach (var result in results)
        {
            table.Add(
                result.Case,
                Figures.Of(result.FloorCpu),
                Figures.Of(result.SdkCpu),
                Figures.Of(result.CpuRatio.Median, "0.00"),
                Figures.Of(result.FloorBytes, "0"),
                Figures.Of(result.SdkBytes, "0"),
                Figures.Of(result.BytesRatio, "0.00"));
        }

        return table;
    }

    private static Table Sockets(IReadOnlyList<SocketResult> results)
    {
        var table = new Table("client", "concurrency", "calls/s", "CPU µs", "ratio", "bytes");
        foreach (var result in results)
        {
            table.Add(
                result.Client,
                Figures.Of(result.Concurrency, "0"),
                Figures.Of(result.CallsPerSecond, "0"),
                Figures.Of(result.Cpu, "0"),
                Figures.Of(result.CpuRatio, "0.00"),
                result.Bytes is { } bytes ? Figures.Of(bytes, "0") : "");
        }

        if (results.All(static result => result.Client != "Node SDK"))
            table.Add("Node SDK", "", "not measured", "", "", "");

        return table;
    }

    private static Table Wire(IReadOnlyList<WireResult> results)
    {
        var table = new Table("client", "call", "document", "sent", "received");
        foreach (var result in results)
        {
            table.Add(
                result.Client,
                result.Call,
                result.Document is { } document ? Figures.Of(document, "0") : "",
                Figures.Of(result.Sent, "0"),
                Figures.Of(result.Received, "0"));
        }

        return table;
    }

    public static Table Cold(IReadOnlyList<ColdResult> results)
    {
        var table = new Table("client", "published as", "ms", "ratio", "CPU ms", "ratio", "peak MB", "ratio", "program MB");
        foreach (var result in results)
        {
            table.Add(
                result.Client,
                result.Kind,
                Figures.Of(result.Milliseconds),
                Figures.Of(result.TimeRatio, "0.00"),
                Figures.Of(result.CpuMilliseconds),
                Figures.Of(result.CpuRatio, "0.00"),
                Figures.Of(result.PeakMegabytes),
                Figures.Of(result.PeakRatio, "0.00"),
                Figures.Of(result.Megabytes, "0.00"));
        }

        return table;
    }

    private static Table Package(PackageResult package)
    {
        var table = new Table("what", "kB");
        table.Add("the package", Figures.Of(package.PackageKilobytes, "0"));
        table.Add("AccruPay.dll for .NET 10", Figures.Of(package.AssemblyKilobytes, "0"));
        table.Add($"what it brings: {package.Brought.Count} assemblies", Figures.Of(package.Brought.Values.Sum(), "0"));
        foreach (var (name, kilobytes) in package.Brought)
            table.Add($"- {name}", Figures.Of(kilobytes, "0"));

        if (package.Node is { } node)
        {
            table.Add("the Node SDK's package, installed", Figures.Of(node.PackageKilobytes, "0"));
            table.Add($"what it brings: {node.Brought} packages, installed", Figures.Of(node.BroughtKilobytes, "0"));
        }

        return table;
    }
}
