using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlan: one plan.</summary>
internal sealed class PaymentPlanQuery() : MerchantOperation(
    "merchantApiPaymentPlan",
    typeof(NonNullGraphType<PaymentPlanGraphType>),
    Argument.Required<StringGraphType>("merchantPaymentPlanId"))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.PaymentPlans.Find(merchant, arguments.RequiredText("merchantPaymentPlanId")).Read(call.Now);
}
