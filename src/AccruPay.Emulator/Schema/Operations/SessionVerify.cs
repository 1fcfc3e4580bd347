namespace AccruPay.Emulator;

/// <summary>The verification of a session, whatever its kind.</summary>
internal abstract class SessionVerify(string name, Type type) : MerchantOperation(name, type, Argument.SessionIdentifiers())
{
    protected static SessionOutcome Verify(
        ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments, EmulatedTransactionAction action) =>
        call.Service.SessionVerifier.Verify(merchant, arguments.SessionSelector(), action, EmulatedSessionKind.Client);
}
