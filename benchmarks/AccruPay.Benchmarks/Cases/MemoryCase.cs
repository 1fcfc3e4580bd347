namespace AccruPay.Benchmarks;

/// <summary>One thing to do, by the floor and by the SDK, on the same answer from memory.</summary>
/// <param name="Name">The name in tables and files.</param>
/// <param name="Calls">How many calls make a block of a few milliseconds.</param>
/// <param name="Floor">One call of the floor.</param>
/// <param name="Sdk">One call of the SDK.</param>
internal sealed record MemoryCase(string Name, int Calls, Func<Task> Floor, Func<Task> Sdk);
