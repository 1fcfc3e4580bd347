using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

/// <summary>The rules of GraphQL over HTTP, in process and over a socket alike.</summary>
public abstract class HttpTests : IAsyncLifetime
{
    private const string Health = "{\"query\":\"{ healthCheck }\"}";

    private protected Box Box { get; } = new(options => { options.MaximumRequestBytes = 2_000; options.MaximumDepth = 5; });

    private protected RawClient Client { get; set; } = null!;

    private protected Uri Endpoint { get; set; } = null!;

    public abstract ValueTask InitializeAsync();

    public virtual ValueTask DisposeAsync()
    {
        Client.Dispose();
        Box.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0.5, application/json", "application/json")]
    [InlineData("application/json, application/graphql-response+json", "application/json")]
    [InlineData("application/graphql-response+json, application/json", "application/graphql-response+json")]
    public async Task The_media_type_is_the_one_the_client_prefers(string? accept, string mediaType)
    {
        Client.Accept = accept;
        var answer = await Client.PostAsync(Health);
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Message.Content.Headers.ContentType!.ToString().Should().Be(mediaType + "; charset=utf-8");
    }

    [Fact]
    public async Task A_client_that_takes_neither_media_type_is_refused()
    {
        Client.Accept = "text/html";
        (await Client.PostAsync(Health)).Status.Should().Be(HttpStatusCode.NotAcceptable);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task Only_JSON_in_UTF8_is_taken(string contentType) =>
        (await Client.PostAsync(Health, contentType)).Status.Should().Be(HttpStatusCode.UnsupportedMediaType);

    [Theory]
    [InlineData("not json", "BAD_REQUEST")]
    [InlineData("[]", "BAD_REQUEST")]
    [InlineData("{}", "BAD_REQUEST")]
    [InlineData("{\"query\":1}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ healthCheck }\",\"variables\":[]}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ healthCheck\"}", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{\"query\":\" \"}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ nothing }\"}", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{\"query\":\"{ merchantApi }\"}", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{\"query\":\"query A { healthCheck } query B { healthCheck }\"}", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("{\"query\":\"query A { healthCheck }\",\"operationName\":\"B\"}", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("{\"query\":\"query A($x: Int!) { healthCheck merchantApiTransactions(take: $x) { totalCount } }\"}", "BAD_USER_INPUT")]
    public async Task A_request_that_cannot_be_executed_is_HTTP_400(string body, string code)
    {
        var answer = await Client.PostAsync(body);
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Code.Should().Be(code);
    }

    [Theory]
    [InlineData(BusinessErrorHttpStatus.Ok, 200)]
    [InlineData(BusinessErrorHttpStatus.BadRequest, 400)]
    [InlineData(BusinessErrorHttpStatus.UnprocessableContent, 422)]
    public async Task A_business_error_has_the_HTTP_status_of_the_setting(BusinessErrorHttpStatus setting, int status)
    {
        Box.Emulator.Settings.BusinessErrorStatus = setting;
        var answer = await Client.SendAsync("{ merchantApiTransaction(id: \"nothing\") { id } }");
        ((int)answer.Status).Should().Be(status);
        answer.Code.Should().Be("@emulated/not-found");
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_HTTP_413() =>
        (await Client.PostAsync(Health.PadRight(2_001))).Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task A_document_that_is_too_deep_is_invalid()
    {
        const string Fragment = "query Q { merchantApiTransactions { edges { node { ...F } } } } fragment F on MerchantTransaction { clientTransactionSession { ";
        (await Client.SendAsync(Fragment + "id } }")).Code.Should().BeNull();
        var deep = await Client.SendAsync(Fragment + "transactions { id } } }");
        deep.Status.Should().Be(HttpStatusCode.BadRequest);
        deep.Code.Should().Be("GRAPHQL_VALIDATION_FAILED");
        (await Client.SendAsync("query Q { merchantApiTransactions { edges { node { ...F } } } } fragment F on MerchantTransaction { relatedTransaction { ...F } }"))
            .Code.Should().Be("GRAPHQL_VALIDATION_FAILED");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Only_POST_is_taken(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Endpoint);
        var answer = await Client.SendAsync(request);
        answer.Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        answer.Message.Content.Headers.Allow.Should().Contain("POST");
    }

    [Fact]
    public async Task Other_paths_do_not_exist()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Endpoint, "/rest"));
        (await Client.SendAsync(request)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_answer_has_an_id_of_its_own_and_the_emulators_time()
    {
        var first = await Client.PostAsync(Health);
        var second = await Client.PostAsync("nonsense");
        first.Message.Headers.GetValues("x-request-id").Single().Should().NotBe(second.Message.Headers.GetValues("x-request-id").Single());
        second.Message.Headers.Date.Should().Be(new DateTimeOffset(2030, 1, 31, 23, 50, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_browser_may_send_what_the_public_API_needs_and_never_the_secret()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, Endpoint);
        request.Headers.Add("origin", "https://shop.example");
        request.Headers.Add("access-control-request-method", "POST");
        request.Headers.Add("access-control-request-headers", "content-type,accrupay-sdk-name");
        var answer = await Client.SendAsync(request);

        answer.Status.Should().Be(HttpStatusCode.NoContent);
        answer.Message.Headers.GetValues("access-control-allow-origin").Single().Should().Be("*");
        answer.Message.Headers.GetValues("access-control-allow-methods").Single().Should().Be("POST");
        answer.Message.Headers.GetValues("access-control-allow-headers").Single().Split(", ")
            .Should().BeEquivalentTo("content-type", "accrupay-sdk-name", "accrupay-sdk-version", "accrupay-app-metadata");
        (await Client.PostAsync(Health)).Message.Headers.GetValues("access-control-allow-origin").Single().Should().Be("*");
    }

    [Fact]
    public async Task Text_of_any_kind_survives()
    {
        const string Name = "Zoë \"O'Brien\" \\ 数 \u2028 😀 </script>";
        var data = Box.Order("order-1");
        data["billing"] = new { billingFirstName = Name, billingLastName = "x", billingEmail = "x", billingAddressCountry = "US" };
        (await Client.SendAsync(Documents.StartPayment, new { data }))["billingFirstName"].Should().Be(Name);
    }
}
