namespace AccruPay.Emulator;

/// <summary>What a start that names no provider account and no provider does.</summary>
public enum MissingProviderBehavior
{
    /// <summary>It uses the merchant's default account.</summary>
    DefaultAccount,

    /// <summary>It uses the only enabled account, and fails where there are several.</summary>
    ErrorWhenSeveral,
}
