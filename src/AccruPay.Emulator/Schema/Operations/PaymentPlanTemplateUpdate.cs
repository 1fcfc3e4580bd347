using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanTemplateUpdate: changes a template.</summary>
internal sealed class PaymentPlanTemplateUpdate() : AccountOperation(
    "merchantApiPaymentPlanTemplateUpdate",
    typeof(NonNullGraphType<PaymentPlanTemplateGraphType>),
    Argument.Required<StringGraphType>("merchantPaymentPlanTemplateId"),
    Argument.Required<PaymentPlanTemplateUpdateInputGraphType>("data"))
{
    protected override object Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments) =>
        call.Service.PaymentPlanTemplates.Update(
            account, arguments.RequiredText("merchantPaymentPlanTemplateId"), arguments.Object<UpdatePaymentPlanTemplate>("data"));
}
