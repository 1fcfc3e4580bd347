namespace AccruPay.Reliability;

/// <summary>What an application has put around the client.</summary>
internal enum Wrapping
{
    Bare,
    PollyRetryOutside,
    RetryHandlerByDefaults,
    StandardResilienceHandler,
    HedgingHandler,
}
