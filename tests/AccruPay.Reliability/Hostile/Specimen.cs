namespace AccruPay.Reliability;

/// <summary>A call of the SDK, its operation, and a real answer to it.</summary>
internal sealed record Specimen(string Name, string Operation, Func<AccruPayClient, CancellationToken, Task<object>> Call, byte[] Answer);
