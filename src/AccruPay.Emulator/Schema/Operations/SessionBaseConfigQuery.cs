using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionSessionBaseConfig: a provider's public configuration.</summary>
internal sealed class SessionBaseConfigQuery()
    : MerchantOperation("merchantApiClientTransactionSessionBaseConfig", typeof(NonNullGraphType<BaseConfigGraphType>), Argument.Provider())
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        BaseConfig.Of(arguments.ProviderAccount(call, merchant));
}
