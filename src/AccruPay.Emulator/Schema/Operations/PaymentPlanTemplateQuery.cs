using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanTemplate: one template.</summary>
internal sealed class PaymentPlanTemplateQuery() : MerchantOperation(
    "merchantApiPaymentPlanTemplate",
    typeof(NonNullGraphType<PaymentPlanTemplateGraphType>),
    Argument.Required<StringGraphType>("merchantPaymentPlanTemplateId"))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.PaymentPlanTemplates.Find(merchant, arguments.RequiredText("merchantPaymentPlanTemplateId")).Read(call.Now);
}
