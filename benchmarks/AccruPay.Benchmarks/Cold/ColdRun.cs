namespace AccruPay.Benchmarks;

/// <summary>One run of a program: by the clock, by the processor's time, and the most memory that it held.</summary>
internal sealed record ColdRun(double Milliseconds, double CpuMilliseconds, double PeakMegabytes);
