using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionPaymentSessionStartV2.</summary>
internal sealed class PaymentSessionStart()
    : SessionStart<PaymentSessionStartInputGraphType>("merchantApiClientTransactionPaymentSessionStartV2", typeof(NonNullGraphType<SessionGraphType>))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        Start(call, merchant, arguments);
}
