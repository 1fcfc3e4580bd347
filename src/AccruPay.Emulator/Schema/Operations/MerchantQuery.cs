using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApi: the merchant whose secret it is.</summary>
internal sealed class MerchantQuery() : MerchantOperation("merchantApi", typeof(NonNullGraphType<MerchantGraphType>))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) => merchant;
}
