namespace AccruPay.Emulator;

/// <summary>MerchantClientPublicTransactionSessionData: a session as the browser gets it.</summary>
internal sealed class PublicSessionGraphType() : TableGraphType<EmulatedSession>("MerchantClientPublicTransactionSessionData", new FieldTable<EmulatedSession>()
    .Required<TransactionProviderEnum>("provider", session => session.Account.Provider)
    .RequiredLink<BaseConfigDataGraphType>("baseConfig", (session, _) => BaseConfig.Of(session.Account))
    .RequiredLink<SessionGraphType>("transactionSession", (session, _) => session));
