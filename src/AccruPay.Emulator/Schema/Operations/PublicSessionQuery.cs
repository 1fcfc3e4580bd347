using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>
/// clientPublicTransactionSession: what the browser loads to show the payment form. To load it is to open the form:
/// a PENDING session becomes ACTIVE.
/// </summary>
internal sealed class PublicSessionQuery() : PublicOperation(
    "clientPublicTransactionSession",
    typeof(NonNullGraphType<PublicSessionGraphType>),
    Argument.Required<StringGraphType>("transactionSessionId"))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        Session(call, merchant, arguments.RequiredText("transactionSessionId"))
            .Update(call.Now, session => SessionChanges.Open(session, call.Now));
}
