using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace AccruPay.Tests;

public class RequestHeadersTests
{
    // Tests that listen to traces run at the same time, and the framework's own handler then adds its context.
    private static readonly string[] TraceContext = ["traceparent", "tracestate", "baggage", "Correlation-Context"];

    [Fact]
    public async Task A_request_is_a_post_to_the_endpoint()
    {
        (await CapturedAsync()).StartLine.Should().Be("POST /graphql HTTP/1.1");
    }

    [Fact]
    public async Task A_request_carries_these_headers_in_this_spelling_and_no_others()
    {
        var request = await CapturedAsync();

        request.Headers.Select(static header => header.Name).Except(TraceContext, StringComparer.OrdinalIgnoreCase).Should().BeEquivalentTo(
            "Host", "Accept", "Accept-Encoding", "User-Agent", "accrupay-api-secret", "accrupay-sdk-version",
            "accrupay-app-metadata", "Content-Type", "Content-Length");
    }

    [Fact]
    public async Task It_asks_for_graphql_first_and_for_json_otherwise()
    {
        (await CapturedAsync()).Header("Accept").Should().Be("application/graphql-response+json, application/json;q=0.9");
    }

    [Fact]
    public async Task Its_body_is_json_without_a_charset()
    {
        (await CapturedAsync()).Header("Content-Type").Should().Be("application/json");
    }

    [Fact]
    public async Task It_offers_to_unpack_gzip()
    {
        (await CapturedAsync()).Header("Accept-Encoding").Split(", ").Should().Contain("gzip");
    }

    [Fact]
    public async Task It_carries_the_secret_as_it_is()
    {
        (await CapturedAsync()).Header("accrupay-api-secret").Should().Be(WireClient.ApiSecret);
    }

    [Fact]
    public async Task A_secret_from_a_callback_is_asked_for_before_each_request()
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Merchant()));
        var number = 0;
        using var client = WireClient.For(server, options =>
        {
            options.ApiSecret = null;
            options.ApiSecretProvider = _ => new ValueTask<string>($"secret-{++number}");
        });

        await client.GetMerchantAsync();
        await client.GetMerchantAsync();

        server.Requests.Select(static request => request.Header("accrupay-api-secret")).Should().Equal("secret-1", "secret-2");
    }

    [Fact]
    public async Task It_names_the_sdk_and_its_version()
    {
        var request = await CapturedAsync();

        var version = request.Header("accrupay-sdk-version");
        version.Should().MatchRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$");
        request.Header("User-Agent").Should().Be($"AccruPay/{version}");
        ProductInfoHeaderValue.TryParse(request.Header("User-Agent"), out _).Should().BeTrue();
    }

    [Fact]
    public async Task Its_metadata_tells_the_runtime_and_the_platform()
    {
        var request = await CapturedAsync();

        var metadata = JsonNode.Parse(request.Header("accrupay-app-metadata"))!.AsObject();
        metadata.Select(static member => member.Key).Should().Equal("sdk", "telemetry");
        metadata["sdk"]!.ToJsonString().Should().Be($$"""{"name":"AccruPay","version":"{{request.Header("accrupay-sdk-version")}}"}""");
        metadata["telemetry"]!["runtime"]!["name"]!.GetValue<string>().Should().Be(".NET");
        metadata["telemetry"]!["runtime"]!["version"]!.GetValue<string>().Should().Be(Environment.Version.ToString());
        metadata["telemetry"]!["platform"]!["platform"]!.GetValue<string>().Should().BeOneOf("linux", "windows", "macos");
        metadata["telemetry"]!["platform"]!["arch"]!.GetValue<string>().Should().MatchRegex("^[a-z0-9]+$");
    }

    [Fact]
    public async Task Without_telemetry_its_metadata_names_the_sdk_alone()
    {
        var request = await CapturedAsync(static options => options.EnableTelemetry = false);

        request.Header("accrupay-app-metadata").Should().Be(
            $$$"""{"sdk":{"name":"AccruPay","version":"{{{request.Header("accrupay-sdk-version")}}}"}}""");
    }

    private static async Task<RawRequest> CapturedAsync(Action<AccruPayClientOptions>? configure = null)
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Verified()));
        using var client = WireClient.For(server, configure);
        await client.VerifyAsync();
        return server.Request;
    }
}
