using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanTemplateCreate: a new template.</summary>
internal sealed class PaymentPlanTemplateCreate() : AccountOperation(
    "merchantApiPaymentPlanTemplateCreate",
    typeof(NonNullGraphType<PaymentPlanTemplateGraphType>),
    Argument.Required<PaymentPlanTemplateCreateInputGraphType>("data"))
{
    protected override object Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments) =>
        call.Service.PaymentPlanTemplates.Create(account, arguments.Object<CreatePaymentPlanTemplate>("data"));
}
