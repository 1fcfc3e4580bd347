using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionAddPaymentMethodSessionVerify: the transaction that came of the session.</summary>
internal sealed class AddPaymentMethodSessionVerify()
    : SessionVerify("merchantApiClientTransactionAddPaymentMethodSessionVerify", typeof(NonNullGraphType<TransactionGraphType>))
{
    protected override object? Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        Verify(call, merchant, arguments, EmulatedTransactionAction.AddPaymentMethod).Transaction;
}
