namespace AccruPay.Benchmarks;

/// <summary>A client over sockets, measured; ratios are to the floor, of rounds that ran one after the other.</summary>
internal sealed record SocketResult(
    string Client, int Concurrency, Spread CallsPerSecond, Spread Cpu, Spread CpuRatio, double? Bytes);
