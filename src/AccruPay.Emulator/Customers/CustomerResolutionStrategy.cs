namespace AccruPay.Emulator;

/// <summary>CUSTOMER_RESOLUTION_STRATEGY. AUTO is presumed where a selector names none.</summary>
internal enum CustomerResolutionStrategy
{
    Auto,
    MatchOrCreate,
    MatchOrFail,
    Strict,
}
