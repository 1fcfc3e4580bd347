using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiServerPaymentMethodTransactionAuthorizationSessionStart: holds money on a stored card, at once.</summary>
internal sealed class ServerAuthorizationStart() : MerchantOperation(
    "merchantApiServerPaymentMethodTransactionAuthorizationSessionStart",
    typeof(NonNullGraphType<SessionContextGraphType>),
    [Argument.Required<ServerAuthorizationInputGraphType>("data"), .. Argument.Provider()])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) => new SessionOutcome(
        call.Service.ServerAuthorizations.Start(arguments.ProviderAccount(call, merchant), arguments.Object<StoredMethodPayment>("data")), null);
}
