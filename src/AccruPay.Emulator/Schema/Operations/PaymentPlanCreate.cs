using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanCreate: a new plan, and its first charge.</summary>
internal sealed class PaymentPlanCreate() : AccountOperation(
    "merchantApiPaymentPlanCreate",
    typeof(NonNullGraphType<PaymentPlanGraphType>),
    Argument.Required<PaymentPlanCreateInputGraphType>("data"))
{
    protected override object Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments) =>
        call.Service.PaymentPlans.Create(account, arguments.Object<CreatePaymentPlan>("data"));
}
