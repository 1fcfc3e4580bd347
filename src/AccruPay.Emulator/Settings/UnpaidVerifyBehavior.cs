namespace AccruPay.Emulator;

/// <summary>What verify answers for a session that is not paid: PENDING, ACTIVE or CANCELED.</summary>
public enum UnpaidVerifyBehavior
{
    /// <summary>An error with an <c>@emulated/...</c> key.</summary>
    Error,

    /// <summary>A transaction that is PENDING, STARTED (3-D Secure was begun) or CANCELED.</summary>
    Status,
}
