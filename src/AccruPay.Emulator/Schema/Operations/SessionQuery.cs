using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionSession: one session, by one identifier.</summary>
internal sealed class SessionQuery()
    : MerchantOperation("merchantApiClientTransactionSession", typeof(NonNullGraphType<SessionGraphType>), Argument.SessionIdentifiers())
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.SessionFinder.Find(merchant, arguments.SessionSelector()).Read(call.Now);
}
