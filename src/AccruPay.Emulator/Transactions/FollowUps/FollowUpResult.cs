namespace AccruPay.Emulator;

/// <summary>A transaction after something followed from it, and the record of what followed.</summary>
internal sealed record FollowUpResult(EmulatedTransaction Parent, EmulatedTransaction Child)
{
    /// <summary>The one of the two that the service returns: the sources do not say which.</summary>
    public EmulatedTransaction Returned(EmulatorSettings settings) =>
        settings.ReturnedTransaction == ReturnedTransactionBehavior.Parent ? Parent : Child;
}
