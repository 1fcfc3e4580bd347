using BenchmarkDotNet.Attributes;

namespace AccruPay.Benchmarks;

/// <summary>The cases in memory of the comparison, under BenchmarkDotNet: its statistics, its profilers.</summary>
public class CallBenchmarks
{
    private IReadOnlyList<MemoryCase> _cases = [];
    private MemoryCase? _measured;

    [Params("start", "verify", "page of 100", "error answer")]
    public string Case { get; set; } = "";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _cases = await MemoryCases.AllAsync();
        _measured = _cases.Single(measured => measured.Name == Case);
    }

    [Benchmark(Baseline = true)]
    public Task Floor() => _measured!.Floor();

    [Benchmark]
    public Task Sdk() => _measured!.Sdk();
}
