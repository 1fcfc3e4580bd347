using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiCustomerPaymentMethodSyncOne: a stored payment method, by its code at the provider.</summary>
internal sealed class PaymentMethodSyncOne() : MerchantOperation(
    "merchantApiCustomerPaymentMethodSyncOne",
    typeof(NonNullGraphType<PaymentMethodGraphType>),
    [.. Argument.SyncOfPaymentMethods(), Argument.Required<StringGraphType>("providerCode")])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.PaymentMethodSync.One(arguments.ProviderAccount(call, merchant), arguments.RequiredText("providerCode"), arguments.CustomerSelector());
}
