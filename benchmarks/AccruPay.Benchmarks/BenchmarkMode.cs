using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AccruPay.Benchmarks;

/// <summary>bench ARGUMENTS: BenchmarkDotNet, with its own arguments.</summary>
internal static class BenchmarkMode
{
    public static int Run(string[] args)
    {
        // In process, since the machine's own runtime may be newer than what BenchmarkDotNet knows to build for.
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default);
        BenchmarkSwitcher.FromAssembly(typeof(CallBenchmarks).Assembly).Run(args, config);
        return 0;
    }
}
