namespace AccruPay.Benchmarks;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Length">Its bytes, the head included.</param>
/// <param name="Body">Its body, until the next request is read.</param>
internal sealed record CannedRequest(int Length, ReadOnlyMemory<byte> Body);
