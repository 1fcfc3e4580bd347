using System.Net;
using System.Text;
using System.Text.Json;
using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

/// <summary>
/// The requests of a front end that is built on the official React SDK, as its browser sends them: from another origin, with the SDK's
/// headers, for every field that it asks for.
/// </summary>
public sealed class ReactSdkTests : IAsyncLifetime
{
    private const string FrontEnd = "http://localhost:3000";

    private static readonly string[] Contact =
        ["FirstName", "LastName", "Email", "Phone", "AddressLine1", "AddressLine2", "AddressCity", "AddressState", "AddressPostalCode", "AddressCountry"];

    private static readonly string[] SessionFields =
    [
        "id", "kind", "action", "status", "providerCode", "providerStatus", "providerError", "providerLastSyncedAt", "providerLastVerifiedAt", "token", "tokenExpiresAt",
        "payload", "amount", "currency", "merchantInternalCustomerCode", "merchantInternalTransactionCode", "startedAt", "completedAt", "canceledAt", "storePaymentMethod",
        "transactionProviderId", "paymentMethodId", "paymentPlanId", "createdAt", "updatedAt", "deviceId", "deviceIp", "deviceBrowser", "deviceOS", "deviceName", "deviceType",
        .. Contact.Select(field => "billing" + field), .. Contact.Select(field => "shipping" + field), .. Contact.Select(field => "user" + field),
        "userBirthDate", "userLegalIdentifier", "userLegalIdentifierType", "userLocale",
    ];

    private static readonly string[] ProviderFields = ["id", "provider", "providerCode", "status", "applicationId", "merchantId", "createdAt", "updatedAt"];

    private const string BaseConfig =
        "{ __typename ... on MerchantClientTransactionSessionNuveiBaseConfig { provider merchantId merchantSiteId env }" +
        " ... on MerchantClientTransactionSessionGenericBaseConfig { provider publicKey } }";

    private static readonly string SessionQuery =
        "query ClientPublicTransactionSession($merchantPublicId: String!, $transactionSessionId: String!) {" +
        " clientPublicTransactionSession(merchantPublicId: $merchantPublicId, transactionSessionId: $transactionSessionId) {" +
        $" provider baseConfig {BaseConfig} transactionSession {{ {string.Join(' ', SessionFields)} transactionProvider {{ {string.Join(' ', ProviderFields)} __typename }} __typename }} __typename }} }}";

    private const string PreloadQuery =
        "query ClientPublicTransactionSessionBaseConfig($merchantPublicId: String!, $transactionSessionId: String, $transactionProvider: TRANSACTION_PROVIDER) {" +
        " clientPublicTransactionSessionBaseConfig(merchantPublicId: $merchantPublicId, transactionSessionId: $transactionSessionId, transactionProvider: $transactionProvider) {" +
        " provider data " + BaseConfig + " __typename } }";

    private readonly Box _box = new();
    private readonly HttpClient _browser = new();
    private EmulatorServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await EmulatorServer.StartAsync(_box.Emulator);

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _server.DisposeAsync();
        _box.Dispose();
    }

    [Fact]
    public async Task The_preflight_lets_the_headers_of_the_SDK_pass()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, _server.Endpoint);
        preflight.Headers.Add("Origin", FrontEnd);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "accrupay-app-metadata,accrupay-sdk-name,accrupay-sdk-version,content-type");
        using var answer = await _browser.SendAsync(preflight, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        string.Join(',', answer.Headers.GetValues("Access-Control-Allow-Methods")).Should().Contain("POST");
        string.Join(',', answer.Headers.GetValues("Access-Control-Allow-Headers")).Split(',', StringSplitOptions.TrimEntries)
            .Should().Contain(["accrupay-app-metadata", "accrupay-sdk-name", "accrupay-sdk-version", "content-type"])
            .And.NotContain("accrupay-api-secret", "a secret has no place in a browser");
    }

    [Theory]
    [InlineData("NUVEI", "MerchantClientTransactionSessionNuveiBaseConfig", "merchantId merchantSiteId env")]
    [InlineData("STRIPE", "MerchantClientTransactionSessionGenericBaseConfig", "publicKey")]
    public async Task A_session_comes_with_every_field_that_the_SDK_selects(string provider, string config, string configFields)
    {
        var started = await _box.Client.SendAsync(Documents.StartPayment, new { data = Box.Order("order-1"), provider });
        var data = await AskAsync("ClientPublicTransactionSession", SessionQuery, new { merchantPublicId = _box.Emulator.Merchant.PublicId, transactionSessionId = started["id"] });

        var answer = data.GetProperty("clientPublicTransactionSession");
        answer.GetProperty("provider").GetString().Should().Be(provider);
        answer.GetProperty("baseConfig").GetProperty("__typename").GetString().Should().Be(config);
        foreach (var field in configFields.Split(' '))
            answer.GetProperty("baseConfig").GetProperty(field).GetString().Should().NotBeNullOrEmpty();

        var session = answer.GetProperty("transactionSession");
        session.EnumerateObject().Select(field => field.Name).Should().BeEquivalentTo([.. SessionFields, "transactionProvider", "__typename"]);
        session.GetProperty("transactionProvider").EnumerateObject().Select(field => field.Name).Should().BeEquivalentTo([.. ProviderFields, "__typename"]);
        session.GetProperty("token").GetString().Should().Be(started["token"], "the provider's form needs it");
        session.GetProperty("status").GetString().Should().Be("ACTIVE", "to load the form is to open it");
        session.GetProperty("billingFirstName").GetString().Should().Be("Jane");
    }

    [Theory]
    [InlineData("NUVEI")]
    [InlineData("STRIPE")]
    public async Task A_provider_is_preloaded_without_a_session(string provider)
    {
        var data = await AskAsync(
            "ClientPublicTransactionSessionBaseConfig", PreloadQuery, new { merchantPublicId = _box.Emulator.Merchant.PublicId, transactionProvider = provider });
        data.GetProperty("clientPublicTransactionSessionBaseConfig").GetProperty("provider").GetString().Should().Be(provider);
        data.GetProperty("clientPublicTransactionSessionBaseConfig").GetProperty("data").GetProperty("provider").GetString().Should().Be(provider);
    }

    [Fact]
    public async Task An_error_can_be_read_from_another_origin_as_well()
    {
        using var answer = await SendAsync("ClientPublicTransactionSession", SessionQuery, new { merchantPublicId = "pub_wrong", transactionSessionId = "nothing" });
        answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("\"errors\"");
    }

    private async Task<JsonElement> AskAsync(string operationName, string query, object variables)
    {
        using var answer = await SendAsync(operationName, query, variables);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        json.TryGetProperty("errors", out var errors).Should().BeFalse(errors.ToString());
        return json.GetProperty("data");
    }

    /// <summary>The body and the headers are those of Apollo Client under the SDK, in a browser.</summary>
    private async Task<HttpResponseMessage> SendAsync(string operationName, string query, object variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Endpoint);
        var extensions = new { clientLibrary = new { name = "@apollo/client", version = "4.0.0" } };
        request.Content = new StringContent(JsonSerializer.Serialize(new { operationName, variables, extensions, query }), Encoding.UTF8, "application/json");
        request.Headers.Add("Origin", FrontEnd);
        request.Headers.Add("Referer", FrontEnd + "/");
        request.Headers.Add("Sec-Fetch-Mode", "cors");
        request.Headers.Add("Sec-Fetch-Site", "same-site");
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json,application/json;q=0.9");
        request.Headers.Add("accrupay-sdk-name", "@accrupay/react");
        request.Headers.Add("accrupay-sdk-version", "0.17.0");
        request.Headers.TryAddWithoutValidation("accrupay-app-metadata", "{\"sdk\":{\"name\":\"@accrupay/react\",\"version\":\"0.17.0\"}}");
        return await _browser.SendAsync(request);
    }
}
