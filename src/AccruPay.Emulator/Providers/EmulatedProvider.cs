namespace AccruPay.Emulator;

/// <summary>A payment provider behind the service: TRANSACTION_PROVIDER.</summary>
public enum EmulatedProvider
{
    /// <summary>NUVEI: a session lives 20 minutes.</summary>
    Nuvei,

    /// <summary>STRIPE: a payment or an authorization lives 24 hours; adding a payment method never expires.</summary>
    Stripe,
}
