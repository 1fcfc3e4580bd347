using AccruPay.Benchmarks;

// docs/performance.md tells what each mode does; "serve" is started by the others.
return args switch
{
    ["compare", .. var rest] when ModeOptions.Parse(rest, "--short", "--cold") is { } options => await CompareMode.RunAsync(options),
    ["cold", .. var rest] when ModeOptions.Parse(rest) is { } options => await ColdMode.RunAsync(options),
    ["growth", .. var rest] when ModeOptions.Parse(rest) is { } options => await GrowthMode.RunAsync(options),
    ["allocations"] => await AllocationsMode.RunAsync(update: false),
    ["allocations", "--update"] => await AllocationsMode.RunAsync(update: true),
    ["bench", .. var rest] => BenchmarkMode.Run(rest),
    ["serve"] => await ServeMode.RunAsync(),
    _ => Usage.Refuse(),
};
