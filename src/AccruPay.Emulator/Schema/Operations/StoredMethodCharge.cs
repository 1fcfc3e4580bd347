using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiServerPaymentMethodTransactionCreate: charges a stored payment method.</summary>
internal sealed class StoredMethodCharge() : MerchantOperation(
    "merchantApiServerPaymentMethodTransactionCreate",
    typeof(NonNullGraphType<TransactionGraphType>),
    [Argument.Required<StoredMethodChargeInputGraphType>("data"), .. Argument.Provider()])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.StoredMethodCharges.Charge(arguments.ProviderAccount(call, merchant), arguments.Object<StoredMethodPayment>("data"));
}
