namespace AccruPay.Benchmarks;

/// <summary>The answer has errors.</summary>
internal sealed class FloorException(string message) : Exception(message);
