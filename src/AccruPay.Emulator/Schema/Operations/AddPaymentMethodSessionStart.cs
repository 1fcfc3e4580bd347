using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionAddPaymentMethodSessionStart.</summary>
internal sealed class AddPaymentMethodSessionStart()
    : SessionStart<AddPaymentMethodSessionStartInputGraphType>("merchantApiClientTransactionAddPaymentMethodSessionStart", typeof(NonNullGraphType<SessionGraphType>))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        Start(call, merchant, arguments);
}
