using AccruPay.Benchmarks;

// Without a mode, BenchmarkDotNet takes the arguments; docs/performance.md tells what each mode does.
return args switch
{
    ["compare", .. var options] => await CompareMode.RunAsync(options),
    ["serve"] => await ServeMode.RunAsync(),
    ["profile", .. var options] => await ProfileMode.RunAsync(options),
    _ => BenchmarkMode.Run(args),
};
