using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantClientTransactionSessionContext: a session with everything around it.</summary>
internal sealed class SessionContextGraphType() : TableGraphType<SessionOutcome>("MerchantClientTransactionSessionContext", new FieldTable<SessionOutcome>()
    .RequiredLink<SessionGraphType>("session", (context, _) => context.Session)
    .RequiredLink<ListGraphType<NonNullGraphType<TransactionGraphType>>>("transactions", (context, call) => call.TransactionsOf(context.Session))
    .RequiredLink<ProviderAccountGraphType>("transactionProvider", (context, _) => context.Session.Account)
    .Link<CustomerGraphType>("customer", (context, call) => call.Customer(context.Session.CustomerId))
    .Link<PaymentMethodGraphType>("paymentMethod", (context, call) => call.PaymentMethod(context.Session.PaymentMethodId)));
