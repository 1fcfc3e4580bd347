namespace Store.MoneyOperations;

/// <summary>What staff do with a payment or a hold.</summary>
public enum MoneyOperationKind
{
    /// <summary>Gives money back.</summary>
    Refund,

    /// <summary>Captures a hold, in part or in full; the rest is released.</summary>
    Settle,

    /// <summary>Releases a hold.</summary>
    Void,
}
