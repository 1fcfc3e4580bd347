using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanSyncOne: reads one plan from its provider.</summary>
internal sealed class PaymentPlanSyncOne() : AccountOperation(
    "merchantApiPaymentPlanSyncOne",
    typeof(NonNullGraphType<PaymentPlanGraphType>),
    Argument.Required<StringGraphType>("providerCode"))
{
    protected override object Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments) =>
        call.Service.PaymentPlans.SyncOne(account, arguments.RequiredText("providerCode"));
}
