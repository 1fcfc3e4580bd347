using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiCustomerPaymentMethodSyncAll: every stored payment method of a customer.</summary>
internal sealed class PaymentMethodSyncAll() : MerchantOperation(
    "merchantApiCustomerPaymentMethodSyncAll",
    typeof(NonNullGraphType<ListGraphType<NonNullGraphType<PaymentMethodGraphType>>>),
    Argument.SyncOfPaymentMethods())
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.PaymentMethodSync.All(arguments.ProviderAccount(call, merchant), arguments.CustomerSelector());
}
