using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantServerAchTransactionDataSchema.</summary>
internal sealed class AchAccountInputGraphType : TableInputGraphType<AchInfo>
{
    public AchAccountInputGraphType()
        : base("MerchantServerAchTransactionDataSchema")
    {
        Required<StringGraphType>("accountNumber", "routingNumber");
        Optional<AchSecCodeEnum>("secCode");
    }

    /// <summary>Where the merchant names no way of consent, the provider's default is the internet.</summary>
    protected override AchInfo Read(InputValues values) => new(
        values.RequiredText("accountNumber"),
        values.RequiredText("routingNumber"),
        BankName: null,
        values.Value<AchSecCode>("secCode") ?? AchSecCode.Web);
}
