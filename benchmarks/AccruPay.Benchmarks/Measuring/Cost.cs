namespace AccruPay.Benchmarks;

/// <summary>What a call costs the process.</summary>
/// <param name="CpuMicroseconds">The processor's time, of all threads.</param>
/// <param name="Bytes">The bytes allocated, by all threads.</param>
internal sealed record Cost(double CpuMicroseconds, double Bytes);
