using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccruPay.Tests;

/// <summary>The secret is the one text of a caller that goes into a header; every other goes into the body, as JSON.</summary>
public class HeaderInjectionTests
{
    private const string Injected = "x-injected: yes";

    public static TheoryData<string> Secrets => new(
        $"sk\r\n{Injected}", $"sk\n{Injected}", $"sk\r{Injected}", $"sk\r\n\r\nPOST /graphql HTTP/1.1", $"sk\0{Injected}", $"sk\u000b{Injected}",
        "sk\u0001", "sk\u007f", "sk\t", "sk\u0085x", "sk\u2028x", "sk\u00e9", "sk\ud83d\udcb3", "sk\u560a\u560dx", " sk", "sk ", "\r\n", "");

    [Theory]
    [MemberData(nameof(Secrets))]
    public void A_secret_that_is_no_header_makes_no_client(string secret)
    {
        var refusal = FluentActions.Invoking(() => new AccruPayClient(SampleOptions.New(options => options.ApiSecret = secret)))
            .Should().Throw<ArgumentException>().WithParameterName("options.ApiSecret").Which;

        AssertHidden(refusal, secret);
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Nor_does_it_in_a_container(string secret)
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(options => options.ApiSecret = secret);
        using var provider = services.BuildServiceProvider();

        AssertHidden(FluentActions.Invoking(provider.GetRequiredService<AccruPayClient>).Should().Throw<OptionsValidationException>().Which, secret);
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public async Task One_that_a_callback_gives_is_not_sent(string secret)
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Merchant()));
        using var client = WireClient.For(server, options => (options.ApiSecret, options.ApiSecretProvider) = (null, _ => new ValueTask<string>(secret)));

        AssertHidden(await client.GetMerchantAsync().FailureAsync<AccruPayAuthenticationException>(), secret);

        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task A_line_break_in_any_other_text_stays_in_the_body()
    {
        const string text = $"order\r\n{Injected}\r\n\r\n\0\u2028";
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Data(
            SampleAnswers.Start, SampleAnswers.Session(new System.Text.Json.Nodes.JsonObject { ["merchantInternalTransactionCode"] = text }.ToJsonString()).ToJsonString())));
        using var client = WireClient.For(server);

        await client.StartAsync(MinimalRequests.Payment with { MerchantInternalTransactionCode = text });

        server.Requests.Should().ContainSingle();
        server.Request.Headers.Should().NotContain(static header => header.Name.Contains("injected") || header.Value.Contains("injected"));
        server.Request.Variables.ToJsonString().Should().Contain("x-injected");
    }

    [Theory]
    [InlineData("https://api.example.com/graphql\r\nx-injected: yes")]
    [InlineData("https://api.example.com/%0d%0ax-injected:%20yes")]
    public void An_address_holds_a_line_break_escaped_or_not_at_all(string address)
    {
        Uri.TryCreate(address, UriKind.Absolute, out var endpoint);

        (endpoint?.PathAndQuery ?? "").Should().NotContainAny("\r", "\n");
    }

    private static void AssertHidden(Exception refusal, string secret)
    {
        if (secret.Trim().Length > 2)
            refusal.ToString().Should().NotContain(secret).And.NotContain("injected").And.NotContain("POST /graphql");
    }
}
