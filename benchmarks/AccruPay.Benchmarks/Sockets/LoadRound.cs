namespace AccruPay.Benchmarks;

/// <summary>What a round of calls came to.</summary>
/// <param name="CallsPerSecond">The calls of a second, of all callers.</param>
/// <param name="CpuMicroseconds">The processor's time of a call, of the client's process alone.</param>
/// <param name="Bytes">The bytes allocated for a call; null where the client does not tell.</param>
internal sealed record LoadRound(double CallsPerSecond, double CpuMicroseconds, double? Bytes);
