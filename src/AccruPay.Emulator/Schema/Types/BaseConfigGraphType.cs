namespace AccruPay.Emulator;

/// <summary>MerchantClientTransactionSessionBaseConfig.</summary>
internal sealed class BaseConfigGraphType() : TableGraphType<BaseConfig>("MerchantClientTransactionSessionBaseConfig", new FieldTable<BaseConfig>()
    .Required<TransactionProviderEnum>("provider", config => config.Provider)
    .RequiredLink<BaseConfigDataGraphType>("data", (config, _) => config));
