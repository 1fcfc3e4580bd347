namespace AccruPay.Tests;

public class ServerSessionIdentifierTests
{
    public static TheoryData<ServerSessionIdentifier, string, string> Identifiers => new()
    {
        { ServerSessionIdentifier.FromId("s-1"), "id", "s-1" },
        { ServerSessionIdentifier.FromProviderCode("p-1"), "providerCode", "p-1" },
        { ServerSessionIdentifier.FromMerchantInternalTransactionCode("order-1"), "merchantInternalTransactionCode", "order-1" },
        { ServerSessionIdentifier.FromExactlyOne(id: "s-1"), "id", "s-1" },
        { ServerSessionIdentifier.FromExactlyOne(providerCode: "p-1"), "providerCode", "p-1" },
        { ServerSessionIdentifier.FromExactlyOne(merchantInternalTransactionCode: "order-1"), "merchantInternalTransactionCode", "order-1" },
    };

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void It_holds_one_key(ServerSessionIdentifier identifier, string key, string value)
    {
        identifier.Key.Should().Be(key);
        identifier.Value.Should().Be(value);
        identifier.ToString().Should().Be($"{key}: {value}");
        identifier.TransactionCode.Should().Be(key == "merchantInternalTransactionCode" ? value : null);
        JsonText.OfProperties(identifier.ToSessionIdentifier().WriteTo).Should().Be($$"""{"{{key}}":"{{value}}"}""");
    }

    [Fact]
    public void No_key_and_several_keys_are_refused()
    {
        FluentActions.Invoking(static () => ServerSessionIdentifier.FromExactlyOne()).Should().Throw<ArgumentException>()
            .WithMessage("Exactly one of id, providerCode, merchantInternalTransactionCode must be given; none was.*");
        FluentActions.Invoking(static () => ServerSessionIdentifier.FromExactlyOne(providerCode: "p-1", merchantInternalTransactionCode: "order-1"))
            .Should().Throw<ArgumentException>().WithMessage("*must be given; providerCode, merchantInternalTransactionCode were.*");
    }

    [Fact]
    public void It_is_equal_by_key_and_value()
    {
        var one = ServerSessionIdentifier.FromId("x");
        var same = ServerSessionIdentifier.FromId("x");
        var otherKey = ServerSessionIdentifier.FromProviderCode("x");

        (one == same, one != same, one.Equals(same), one.Equals((object)same)).Should().Be((true, false, true, true));
        (one == otherKey, one != otherKey, one.Equals(otherKey), one.Equals((object)"x")).Should().Be((false, true, false, false));
        one.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void Null_is_equal_to_null_alone()
    {
        ServerSessionIdentifier? none = null;
        ServerSessionIdentifier? nothing = null;
        var one = ServerSessionIdentifier.FromId("x");

        (none == nothing, none != nothing, none == one, one == none, one != none, one.Equals(none)).Should().Be((true, false, false, false, true, false));
    }
}
