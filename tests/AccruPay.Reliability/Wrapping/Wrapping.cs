namespace AccruPay.Reliability;

/// <summary>What an application has put around the client.</summary>
internal enum Wrapping
{
    Bare,
    PollyRetryOutside,
    RetryHandlerByDefaults,
    StandardResilienceHandler,

    /// <summary>The same with a circuit breaker that opens after the second failure.</summary>
    EagerCircuitBreaker,
    HedgingHandler,
}
