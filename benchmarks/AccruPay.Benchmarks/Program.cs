using AccruPay.Benchmarks;

// Without a mode, BenchmarkDotNet takes the arguments; docs/performance.md tells what each mode does.
return args switch
{
    ["compare", .. var options] => await CompareMode.RunAsync(options),
    ["allocations", .. var options] => await AllocationsMode.RunAsync(options),
    ["cold"] => await ColdMode.RunAsync(),
    ["growth"] => await GrowthMode.RunAsync(),
    ["serve"] => await ServeMode.RunAsync(),
    _ => BenchmarkMode.Run(args),
};
