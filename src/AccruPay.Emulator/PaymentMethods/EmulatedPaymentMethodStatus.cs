namespace AccruPay.Emulator;

/// <summary>Whether a stored payment method can be used: PAYMENT_METHOD_STATUS.</summary>
public enum EmulatedPaymentMethodStatus
{
    /// <summary>It can.</summary>
    Enabled,

    /// <summary>It was switched off.</summary>
    Disabled,

    /// <summary>Its card expired.</summary>
    Expired,
}
