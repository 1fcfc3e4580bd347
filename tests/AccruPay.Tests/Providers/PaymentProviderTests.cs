using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AccruPay.Tests;

public class PaymentProviderTests
{
    [Fact]
    public void The_providers_of_the_api_have_its_names()
    {
        PaymentProvider.Nuvei.Name.Should().Be("NUVEI");
        PaymentProvider.Stripe.Name.Should().Be("STRIPE");
        PaymentProvider.Stripe.ToString().Should().Be("STRIPE");
    }

    [Theory]
    [InlineData("stripe", "STRIPE")]
    [InlineData("Adyen", "ADYEN")]
    [InlineData("check_out_2", "CHECK_OUT_2")]
    public void A_name_may_be_in_either_case(string name, string expected)
    {
        PaymentProvider.FromName(name).Name.Should().Be(expected);
        PaymentProvider.FromName(name).IsWellFormed.Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1STRIPE")]
    [InlineData("STRI PE")]
    [InlineData("STRIPE-2")]
    [InlineData("É")]
    public void What_could_not_be_a_value_of_the_api_is_refused(string text)
    {
        FluentActions.Invoking(() => PaymentProvider.FromName(text)).Should()
            .Throw<ArgumentException>().WithMessage("*is not a provider's name*").WithParameterName("name");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => PaymentProvider.FromName(null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
    }

    [Fact]
    public void Equal_is_what_has_the_same_name()
    {
        (PaymentProvider.FromName("stripe") == PaymentProvider.Stripe).Should().BeTrue();
        (PaymentProvider.Nuvei != PaymentProvider.Stripe).Should().BeTrue();
        PaymentProvider.FromName("stripe").GetHashCode().Should().Be(PaymentProvider.Stripe.GetHashCode());
        PaymentProvider.FromWire("stripe").Should().NotBe(PaymentProvider.Stripe);
    }

    [Fact]
    public void The_default_value_is_no_provider()
    {
        default(PaymentProvider).IsDefault.Should().BeTrue();
        default(PaymentProvider).IsWellFormed.Should().BeFalse();
        default(PaymentProvider).ToString().Should().BeEmpty();
        PaymentProvider.Nuvei.IsDefault.Should().BeFalse();
    }

    [Fact]
    public void A_provider_is_its_name_in_json()
    {
        JsonSerializer.Serialize(PaymentProvider.Nuvei).Should().Be("\"NUVEI\"");
        JsonSerializer.Deserialize<PaymentProvider>("\"NUVEI\"").Should().Be(PaymentProvider.Nuvei);
        JsonSerializer.Deserialize<PaymentProvider>("\"some thing\"").Name.Should().Be("some thing");
        JsonSerializer.Serialize(default(PaymentProvider)).Should().Be("null");
        JsonSerializer.Deserialize<PaymentProvider>("null").Should().Be(default(PaymentProvider));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PaymentProvider>("1")).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_provider_is_a_key_in_json()
    {
        var accounts = new Dictionary<PaymentProvider, int> { [PaymentProvider.Stripe] = 2 };

        var json = JsonSerializer.Serialize(accounts);

        json.Should().Be("""{"STRIPE":2}""");
        JsonSerializer.Deserialize<Dictionary<PaymentProvider, int>>(json).Should().Equal(accounts);
    }

    [Fact]
    public void Newtonsoft_writes_and_reads_the_name()
    {
        JsonConvert.SerializeObject(new { Provider = PaymentProvider.Stripe }).Should().Be("""{"Provider":"STRIPE"}""");
        JsonConvert.DeserializeObject<PaymentProvider>("\"STRIPE\"").Should().Be(PaymentProvider.Stripe);
    }
}
