namespace AccruPay.Benchmarks;

/// <summary>One run of a program.</summary>
internal sealed record ColdRun(double Milliseconds, double PeakMegabytes);
