using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class SessionIdentifierTests
{
    public static TheoryData<SessionIdentifier, string, string> Identifiers => new()
    {
        { SessionIdentifier.FromId("s-1"), "id", "s-1" },
        { SessionIdentifier.FromToken("t-1"), "token", "t-1" },
        { SessionIdentifier.FromToken(Secret.From("t-1")), "token", "t-1" },
        { SessionIdentifier.FromProviderCode("p-1"), "providerCode", "p-1" },
        { SessionIdentifier.FromMerchantInternalTransactionCode("order-1"), "merchantInternalTransactionCode", "order-1" },
        { SessionIdentifier.FromExactlyOne(id: "s-1"), "id", "s-1" },
        { SessionIdentifier.FromExactlyOne(token: "t-1"), "token", "t-1" },
        { SessionIdentifier.FromExactlyOne(providerCode: "p-1"), "providerCode", "p-1" },
        { SessionIdentifier.FromExactlyOne(merchantInternalTransactionCode: "order-1"), "merchantInternalTransactionCode", "order-1" },
    };

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void It_holds_one_key(SessionIdentifier identifier, string key, string value)
    {
        identifier.Key.Should().Be(key);
        identifier.Value.Should().Be(value);
        JsonText.OfProperties(identifier.WriteTo).Should().Be($$"""{"{{key}}":"{{value}}"}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void A_blank_value_is_refused_by_the_name_of_its_argument(string blank)
    {
        Blank(() => SessionIdentifier.FromId(blank), "id");
        Blank(() => SessionIdentifier.FromToken(blank), "token");
        Blank(() => SessionIdentifier.FromProviderCode(blank), "providerCode");
        Blank(() => SessionIdentifier.FromMerchantInternalTransactionCode(blank), "merchantInternalTransactionCode");
        Blank(() => SessionIdentifier.FromExactlyOne(token: blank), "token");

        static void Blank(Func<SessionIdentifier> make, string argument) => make.Should()
            .Throw<ArgumentException>().WithMessage("The text must not be blank.*").WithParameterName(argument);
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_its_argument()
    {
        FluentActions.Invoking(() => SessionIdentifier.FromId(null!)).Should().Throw<ArgumentNullException>().WithParameterName("id");
        FluentActions.Invoking(() => SessionIdentifier.FromToken((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("token");
        FluentActions.Invoking(() => SessionIdentifier.FromToken((Secret)null!)).Should().Throw<ArgumentNullException>().WithParameterName("token");
    }

    [Fact]
    public void No_key_and_several_keys_are_refused()
    {
        FluentActions.Invoking(() => SessionIdentifier.FromExactlyOne()).Should().Throw<ArgumentException>()
            .WithMessage("Exactly one of id, token, providerCode, merchantInternalTransactionCode must be given; none was.*");
        FluentActions.Invoking(() => SessionIdentifier.FromExactlyOne(id: "s-1", providerCode: "p-1")).Should().Throw<ArgumentException>()
            .WithMessage("*must be given; id, providerCode were.*").WithParameterName("providerCode");
    }

    [Fact]
    public void No_input_makes_an_identifier_of_two_keys()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText.Optional.ArrayOf(4).ToArbitrary(), static values =>
        {
            var given = values.Where(static value => value is not null).ToArray();
            var makeable = given.Length == 1 && !string.IsNullOrWhiteSpace(given[0]);
            try
            {
                var identifier = SessionIdentifier.FromExactlyOne(values[0], values[1], values[2], values[3]);
                using var written = JsonDocument.Parse(JsonText.OfProperties(identifier.WriteTo));
                return makeable && string.Equals(
                    written.RootElement.EnumerateObject().Single().Value.GetString(), AnyText.WellFormed(given[0]!), StringComparison.Ordinal);
            }
            catch (ArgumentException)
            {
                return !makeable;
            }
        }));
    }

    [Fact]
    public void Its_text_shows_the_key_and_hides_a_token()
    {
        SessionIdentifier.FromId("s-1").ToString().Should().Be("id: s-1");
        SessionIdentifier.FromMerchantInternalTransactionCode("order-1").ToString().Should().Be("merchantInternalTransactionCode: order-1");
        SessionIdentifier.FromToken("t-1").ToString().Should().Be("token: [secret]");
    }

    [Fact]
    public void A_serialiser_shows_no_token()
    {
        JsonSerializer.Serialize(SessionIdentifier.FromToken("t-1")).Should().Be("{}");
        Newtonsoft.Json.JsonConvert.SerializeObject(SessionIdentifier.FromToken("t-1")).Should().Be("{}");
    }

    [Fact]
    public void Equal_is_what_has_the_same_key_and_value()
    {
        (SessionIdentifier.FromId("1") == SessionIdentifier.FromId("1")).Should().BeTrue();
        (SessionIdentifier.FromId("1") != SessionIdentifier.FromToken("1")).Should().BeTrue();
        SessionIdentifier.FromId("1").Should().NotBe(SessionIdentifier.FromId("2"));
        SessionIdentifier.FromId("1").GetHashCode().Should().Be(SessionIdentifier.FromExactlyOne(id: "1").GetHashCode());
        (SessionIdentifier.FromId("1") == null).Should().BeFalse();
        ((SessionIdentifier?)null == SessionIdentifier.FromId("1")).Should().BeFalse();
        ((SessionIdentifier?)null == null).Should().BeTrue();
    }
}
