namespace AccruPay.Reliability;

/// <summary>What a merchant means to happen, once.</summary>
internal enum IntentKind
{
    Charge,
    Ach,
    ServerHold,
    Refund,
    Settle,
    VoidHold,
    VoidDebit,
    StartSession,
    VerifySession,
    Read,
}
