using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanTemplateSyncAll: reads all of an account's templates from its provider.</summary>
internal sealed class PaymentPlanTemplateSyncAll() : AccountOperation(
    "merchantApiPaymentPlanTemplateSyncAll",
    typeof(NonNullGraphType<ListGraphType<NonNullGraphType<PaymentPlanTemplateGraphType>>>))
{
    protected override object Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments) =>
        call.Service.PaymentPlanTemplates.SyncAll(account);
}
