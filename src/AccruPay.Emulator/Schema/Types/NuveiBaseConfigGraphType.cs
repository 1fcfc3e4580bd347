using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantClientTransactionSessionNuveiBaseConfig.</summary>
internal sealed class NuveiBaseConfigGraphType() : TableGraphType<NuveiBaseConfig>("MerchantClientTransactionSessionNuveiBaseConfig", new FieldTable<NuveiBaseConfig>()
    .Required<StringGraphType>("env", config => config.Environment)
    .Required<StringGraphType>("environment", config => config.Environment, "Use env.")
    .Required<StringGraphType>("merchantId", config => config.MerchantId)
    .Required<StringGraphType>("merchantSiteId", config => config.MerchantSiteId)
    .Required<TransactionProviderEnum>("provider", config => config.Provider, "Use the provider beside the configuration."));
