namespace AccruPay.Emulator;

/// <summary>Which record settle, void and refund return.</summary>
public enum ReturnedTransactionBehavior
{
    /// <summary>The new one: the SETTLE, VOID or REFUND, which names the other by <c>relatedTransactionId</c>.</summary>
    Child,

    /// <summary>The one that was settled, voided or refunded, as it is now.</summary>
    Parent,
}
