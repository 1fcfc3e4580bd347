using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class TransactionIdentifierTests
{
    public static TheoryData<TransactionIdentifier, string, string> Identifiers => new()
    {
        { TransactionIdentifier.FromId("t-1"), "id", "t-1" },
        { TransactionIdentifier.FromProviderCode("p-1"), "providerCode", "p-1" },
        { TransactionIdentifier.FromMerchantInternalTransactionCode("order-1"), "merchantInternalTransactionCode", "order-1" },
        { TransactionIdentifier.FromExactlyOne(id: "t-1"), "id", "t-1" },
        { TransactionIdentifier.FromExactlyOne(providerCode: "p-1"), "providerCode", "p-1" },
        { TransactionIdentifier.FromExactlyOne(merchantInternalTransactionCode: "order-1"), "merchantInternalTransactionCode", "order-1" },
    };

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void It_holds_one_key(TransactionIdentifier identifier, string key, string value)
    {
        identifier.Key.Should().Be(key);
        identifier.Value.Should().Be(value);
        identifier.ToString().Should().Be($"{key}: {value}");
        JsonText.OfProperties(identifier.WriteTo).Should().Be($$"""{"{{key}}":"{{value}}"}""");
    }

    [Fact]
    public void Null_and_blank_values_are_refused_by_the_name_of_their_argument()
    {
        FluentActions.Invoking(() => TransactionIdentifier.FromId(null!)).Should().Throw<ArgumentNullException>().WithParameterName("id");
        FluentActions.Invoking(() => TransactionIdentifier.FromId("")).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => TransactionIdentifier.FromProviderCode(" ")).Should().Throw<ArgumentException>().WithParameterName("providerCode");
        FluentActions.Invoking(() => TransactionIdentifier.FromMerchantInternalTransactionCode("\t")).Should()
            .Throw<ArgumentException>().WithParameterName("merchantInternalTransactionCode");
        FluentActions.Invoking(() => TransactionIdentifier.FromExactlyOne(id: " ")).Should().Throw<ArgumentException>().WithParameterName("id");
    }

    [Fact]
    public void No_key_and_several_keys_are_refused()
    {
        FluentActions.Invoking(() => TransactionIdentifier.FromExactlyOne()).Should().Throw<ArgumentException>()
            .WithMessage("Exactly one of id, providerCode, merchantInternalTransactionCode must be given; none was.*");
        FluentActions.Invoking(() => TransactionIdentifier.FromExactlyOne("1", "2", "3")).Should().Throw<ArgumentException>()
            .WithMessage("*must be given; id, providerCode, merchantInternalTransactionCode were.*");
    }

    [Fact]
    public void No_input_makes_an_identifier_of_two_keys()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText.Optional.ArrayOf(3).ToArbitrary(), static values =>
        {
            var given = values.Where(static value => value is not null).ToArray();
            var makeable = given.Length == 1 && !string.IsNullOrWhiteSpace(given[0]);
            try
            {
                var identifier = TransactionIdentifier.FromExactlyOne(values[0], values[1], values[2]);
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
    public void Equal_is_what_has_the_same_key_and_value()
    {
        (TransactionIdentifier.FromId("1") == TransactionIdentifier.FromId("1")).Should().BeTrue();
        (TransactionIdentifier.FromId("1") != TransactionIdentifier.FromProviderCode("1")).Should().BeTrue();
        TransactionIdentifier.FromId("1").Should().NotBe(TransactionIdentifier.FromId("2"));
        TransactionIdentifier.FromId("1").GetHashCode().Should().Be(TransactionIdentifier.FromExactlyOne(id: "1").GetHashCode());
        (TransactionIdentifier.FromId("1") == null).Should().BeFalse();
        ((TransactionIdentifier?)null == TransactionIdentifier.FromId("1")).Should().BeFalse();
        ((TransactionIdentifier?)null == null).Should().BeTrue();
    }
}
