namespace AccruPay.Emulator.Host;

/// <summary>What a checkout shows: a session, its transaction if there is one, and the moment of the look.</summary>
internal sealed record CheckoutView(EmulatedSession Session, EmulatedTransaction? Transaction, DateTimeOffset Now)
{
    public CheckoutStage Stage => Session.Status switch
    {
        EmulatedSessionStatus.Pending or EmulatedSessionStatus.Active => Transaction?.Status == EmulatedTransactionStatus.Started
            ? CheckoutStage.ThreeDSecureAbandoned
            : CheckoutStage.Open,
        EmulatedSessionStatus.Completed => Transaction?.Status switch
        {
            EmulatedTransactionStatus.Succeeded => CheckoutStage.Approved,
            EmulatedTransactionStatus.Pending => CheckoutStage.AwaitsBank,
            EmulatedTransactionStatus.Failed => CheckoutStage.DeclinedByBank,
            _ => CheckoutStage.Unknown,
        },
        EmulatedSessionStatus.Declined => CheckoutStage.Declined,
        EmulatedSessionStatus.Canceled => CheckoutStage.Canceled,
        EmulatedSessionStatus.Expired => CheckoutStage.Expired,
        EmulatedSessionStatus.Error => CheckoutStage.Error,
        _ => CheckoutStage.Unknown,
    };

    /// <summary>Whether the customer can still pay or call off.</summary>
    public bool IsOpen => Stage is CheckoutStage.Open or CheckoutStage.ThreeDSecureAbandoned;

    /// <summary>Whether nobody has anything left to do.</summary>
    public bool IsFinished => !IsOpen && Stage != CheckoutStage.AwaitsBank;
}
