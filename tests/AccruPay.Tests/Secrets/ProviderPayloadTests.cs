namespace AccruPay.Tests;

public class ProviderPayloadTests
{
    private const string Json = """{"clientSecret": "pi_1_secret", "nested": [1, null]}""";

    [Fact]
    public void Only_an_explicit_call_gives_the_json()
    {
        var payload = ProviderPayload.FromJson(Json);

        payload.Reveal().Should().Be(Json);
        payload.RevealJson().GetProperty("clientSecret").GetString().Should().Be("pi_1_secret");
        payload.ToString().Should().Be("[payload]");
        typeof(ProviderPayload).GetProperties().Should().BeEmpty();
        typeof(ProviderPayload).GetFields().Should().BeEmpty();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[1,2]")]
    [InlineData(" {} ")]
    public void Any_json_value_is_a_payload(string json) => ProviderPayload.FromJson(json).Reveal().Should().Be(json);

    [Fact]
    public void It_may_nest_as_deep_as_an_answer()
    {
        const int depth = 200;
        var json = string.Concat(Enumerable.Repeat("""{"a":""", depth)) + "17" + new string('}', depth);

        var value = ProviderPayload.FromJson(json).RevealJson();
        for (var level = 0; level < depth; level++)
            value = value.GetProperty("a");

        value.GetInt32().Should().Be(17);
    }

    [Theory]
    [InlineData("")]
    [InlineData("pi_1_secret")]
    [InlineData("{\"clientSecret\":pi_1_secret}")]
    [InlineData("{} {}")]
    public void What_is_not_one_json_value_is_refused_without_repeating_it(string text)
    {
        FluentActions.Invoking(() => ProviderPayload.FromJson(text)).Should().Throw<ArgumentException>()
            .WithParameterName("json").Which.ToString().Should().NotContain("pi_1_secret").And.Contain("The text must be one JSON value.");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => ProviderPayload.FromJson(null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
    }

    [Fact]
    public void Equal_is_what_has_the_same_text()
    {
        var payload = ProviderPayload.FromJson(Json);

        (payload == ProviderPayload.FromJson(Json)).Should().BeTrue();
        (payload != ProviderPayload.FromJson("{}")).Should().BeTrue();
        payload.GetHashCode().Should().Be(ProviderPayload.FromJson(Json).GetHashCode());
        payload.Equals((object)Json).Should().BeFalse();
        (payload == null).Should().BeFalse();
    }
}
