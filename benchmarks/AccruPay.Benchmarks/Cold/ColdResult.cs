namespace AccruPay.Benchmarks;

/// <summary>The start of a program up to the end of its first call; ratios are to the floor, of runs one after the other.</summary>
internal sealed record ColdResult(
    string Client,
    string Kind,
    Spread Milliseconds,
    Spread TimeRatio,
    Spread CpuMilliseconds,
    Spread CpuRatio,
    Spread PeakMegabytes,
    double PeakRatio,
    double Megabytes);
