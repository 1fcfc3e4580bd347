using System.Text.Json.Serialization;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// A provider's public settings: a <see cref="NuveiBaseConfig"/> or a <see cref="GenericBaseConfig"/>. The hierarchy is
/// closed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NuveiBaseConfig), "nuvei")]
[JsonDerivedType(typeof(GenericBaseConfig), "generic")]
public abstract record ProviderBaseConfig
{
    internal const string Selection =
        "{__typename " +
        "...on MerchantClientTransactionSessionNuveiBaseConfig{" + NuveiBaseConfig.Scalars + "}" +
        "...on MerchantClientTransactionSessionGenericBaseConfig{" + GenericBaseConfig.Scalars + "}}";

    private protected ProviderBaseConfig()
    {
    }

    internal static ProviderBaseConfig Read(ref WireReader reader)
    {
        var member = reader.ReadTypeName();
        return member switch
        {
            "MerchantClientTransactionSessionNuveiBaseConfig" => NuveiBaseConfig.Read(ref reader),
            "MerchantClientTransactionSessionGenericBaseConfig" => GenericBaseConfig.Read(ref reader),
            _ => throw new WireFormatException("The kind of the base configuration is not known."),
        };
    }
}
