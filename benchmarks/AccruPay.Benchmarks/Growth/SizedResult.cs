namespace AccruPay.Benchmarks;

/// <summary>A case in memory by its size: the records of a page, or the bytes of an answer.</summary>
internal sealed record SizedResult(int Size, MemoryResult Result);
