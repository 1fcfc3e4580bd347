namespace AccruPay.Emulator;

/// <summary>What an unknown customer code does under the resolution strategy AUTO, or none.</summary>
public enum UnknownCustomerBehavior
{
    /// <summary>A customer is created at the provider account.</summary>
    Create,

    /// <summary>The start fails.</summary>
    Fail,
}
