using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantClientTransactionSessionBaseConfigData: what differs from provider to provider.</summary>
internal sealed class BaseConfigDataGraphType : UnionGraphType
{
    public BaseConfigDataGraphType()
    {
        Name = "MerchantClientTransactionSessionBaseConfigData";
        Type<GenericBaseConfigGraphType>();
        Type<NuveiBaseConfigGraphType>();
    }
}
