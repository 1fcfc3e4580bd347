namespace AccruPay.Reliability;

/// <summary>A call of the SDK, and a real answer to it.</summary>
internal sealed record Specimen(string Name, Func<AccruPayClient, Task<object>> Call, byte[] Answer);
