namespace AccruPay.Benchmarks;

/// <summary>Named clients of one container, measured.</summary>
/// <param name="Clients">How many there are.</param>
/// <param name="ReadyMicroseconds">To register, make and first call each, by the clock.</param>
/// <param name="HeldBytes">What stays in memory for each once it has made its first call.</param>
/// <param name="CallCpu">The processor's time of one more call, of the clients in turn, in microseconds.</param>
/// <param name="CallBytes">The bytes that it allocates.</param>
internal sealed record ClientResult(int Clients, double ReadyMicroseconds, double HeldBytes, Spread CallCpu, double CallBytes);
