namespace AccruPay.Emulator;

/// <summary>What a session or a transaction does: TRANSACTION_ACTION.</summary>
public enum EmulatedTransactionAction
{
    /// <summary>A charge.</summary>
    Payment,

    /// <summary>A card stored without a charge.</summary>
    AddPaymentMethod,

    /// <summary>Funds held, not captured.</summary>
    Authorization,

    /// <summary>The capture of a hold.</summary>
    Settle,

    /// <summary>The stop of something not captured.</summary>
    Void,

    /// <summary>Money back for an earlier charge.</summary>
    Refund,

    /// <summary>Money sent without an earlier charge.</summary>
    Credit,

    /// <summary>A reversal by the bank.</summary>
    Chargeback,

    /// <summary>A changed hold.</summary>
    Modification,

    /// <summary>3-D Secure without a payment.</summary>
    Authentication,

    /// <summary>Funds sent out.</summary>
    Payout,

    /// <summary>Not known to the service.</summary>
    Unknown,
}
