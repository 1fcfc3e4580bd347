using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiServerAchPaymentTransactionCreate: debits a bank account.</summary>
internal sealed class AchPaymentInitiate() : MerchantOperation(
    "merchantApiServerAchPaymentTransactionCreate",
    typeof(NonNullGraphType<TransactionGraphType>),
    [Argument.Required<AchPaymentInputGraphType>("data"), .. Argument.Provider()])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.AchPayments.Initiate(arguments.ProviderAccount(call, merchant), arguments.Object<AchPayment>("data"));
}
