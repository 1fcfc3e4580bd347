using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanSyncAll: reads all of an account's plans from its provider.</summary>
internal sealed class PaymentPlanSyncAll() : AccountOperation(
    "merchantApiPaymentPlanSyncAll",
    typeof(NonNullGraphType<ListGraphType<NonNullGraphType<PaymentPlanGraphType>>>))
{
    protected override object Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments) =>
        call.Service.PaymentPlans.SyncAll(account);
}
