using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanCancel: ends a plan at once.</summary>
internal sealed class PaymentPlanCancel() : AccountOperation(
    "merchantApiPaymentPlanCancel",
    typeof(NonNullGraphType<PaymentPlanGraphType>),
    Argument.Required<StringGraphType>("merchantPaymentPlanId"))
{
    protected override object Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments) =>
        call.Service.PaymentPlans.Cancel(account, arguments.RequiredText("merchantPaymentPlanId"));
}
