namespace AccruPay.Emulator;

/// <summary>MerchantTransactionContext: a transaction with everything around it.</summary>
internal sealed class TransactionContextGraphType() : TableGraphType<EmulatedTransaction>("MerchantTransactionContext", new FieldTable<EmulatedTransaction>()
    .RequiredLink<TransactionGraphType>("transaction", (transaction, _) => transaction)
    .RequiredLink<ProviderAccountGraphType>("transactionProvider", (transaction, _) => transaction.Account)
    .Link<SessionGraphType>("session", (transaction, call) => call.Session(transaction.ClientTransactionSessionId))
    .Link<CustomerGraphType>("customer", (transaction, call) => call.Customer(transaction.CustomerId))
    .Link<PaymentMethodGraphType>("paymentMethod", (transaction, call) => call.PaymentMethod(transaction.PaymentMethodId)));
