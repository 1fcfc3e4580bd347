namespace AccruPay.Emulator;

/// <summary>MerchantClientTransactionSessionGenericBaseConfig.</summary>
internal sealed class GenericBaseConfigGraphType() : TableGraphType<GenericBaseConfig>("MerchantClientTransactionSessionGenericBaseConfig", new FieldTable<GenericBaseConfig>()
    .Required<TransactionProviderEnum>("provider", config => config.Provider)
    .Text("publicKey", config => config.PublicKey));
