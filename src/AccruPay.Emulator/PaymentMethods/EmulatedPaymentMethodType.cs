namespace AccruPay.Emulator;

/// <summary>The kind of a payment method: PAYMENT_METHOD.</summary>
public enum EmulatedPaymentMethodType
{
    /// <summary>A card.</summary>
    Card,

    /// <summary>A bank account in the United States.</summary>
    Ach,

    /// <summary>Anything else.</summary>
    Other,
}
