using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionPaymentSessionVerify: the transaction that came of the session.</summary>
internal sealed class PaymentSessionVerify()
    : SessionVerify("merchantApiClientTransactionPaymentSessionVerify", typeof(NonNullGraphType<TransactionGraphType>))
{
    protected override object? Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        Verify(call, merchant, arguments, EmulatedTransactionAction.Payment).Transaction;
}
