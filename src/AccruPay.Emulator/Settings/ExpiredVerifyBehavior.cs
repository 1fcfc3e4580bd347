namespace AccruPay.Emulator;

/// <summary>What verify answers for an expired session.</summary>
public enum ExpiredVerifyBehavior
{
    /// <summary>A transaction whose status is EXPIRED.</summary>
    ExpiredStatus,

    /// <summary>An error with an <c>@emulated/...</c> key.</summary>
    Error,
}
