using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanTemplateSyncOne: reads one template from its provider.</summary>
internal sealed class PaymentPlanTemplateSyncOne() : AccountOperation(
    "merchantApiPaymentPlanTemplateSyncOne",
    typeof(NonNullGraphType<PaymentPlanTemplateGraphType>),
    Argument.Required<StringGraphType>("providerCode"))
{
    protected override object Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments) =>
        call.Service.PaymentPlanTemplates.SyncOne(account, arguments.RequiredText("providerCode"));
}
