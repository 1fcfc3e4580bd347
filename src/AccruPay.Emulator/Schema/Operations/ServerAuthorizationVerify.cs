using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiServerPaymentMethodTransactionAuthorizationSessionVerify. It takes three identifiers: the session has no token.</summary>
internal sealed class ServerAuthorizationVerify() : MerchantOperation(
    "merchantApiServerPaymentMethodTransactionAuthorizationSessionVerify",
    typeof(NonNullGraphType<SessionContextGraphType>),
    Argument.Text("id"),
    Argument.Text("merchantInternalTransactionCode"),
    Argument.Text("providerCode"))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) => call.Service.SessionVerifier.Verify(
        merchant, arguments.SessionSelector(), EmulatedTransactionAction.Authorization, EmulatedSessionKind.Server);
}
