namespace AccruPay.Tests;

/// <summary>Redirects of each status, to the same origin and to another, for each class of operation and each way to make a client.</summary>
public class RedirectMatrixTests
{
    private static readonly int[] Statuses = [301, 302, 303, 307, 308];

    private static readonly Dictionary<string, Func<AccruPayClient, Task<object>>> Operations = new(StringComparer.Ordinal)
    {
        ["read"] = static async client => await client.Merchant.GetAsync(),
        ["repeatable"] = static async client => await client.VerifyAsync(),
        ["keyed start"] = static async client => await client.StartAsync(MinimalRequests.Payment),
        ["once, keyed"] = static async client => await client.Transactions.Payments.ChargeAsync(MinimalRequests.Charge),
        ["once"] = static async client => await client.Transactions.RefundAsync(TransactionIdentifier.FromId("t-1"), 100),
    };

    public static MatrixTheoryData<string, string> Cases { get; } = new(ClientConstruction.Names, Operations.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task None_is_followed_and_what_was_sent_was_sent_once(string construction, string operation)
    {
        foreach (var status in Statuses)
        {
            await AssertStaysAsync(construction, operation, status, sameOrigin: true);
            await AssertStaysAsync(construction, operation, status, sameOrigin: false);
        }
    }

    private static async Task AssertStaysAsync(string construction, string operation, int status, bool sameOrigin)
    {
        await using var elsewhere = new RawServer(RawAnswer.Json(SampleAnswers.Merchant()));
        var location = sameOrigin ? "/elsewhere" : elsewhere.Endpoint.ToString();
        await using var server = new RawServer(
            RawAnswer.Of(status, "application/json", "", $"Location: {location}"), RawAnswer.Json(SampleAnswers.Page("merchantApiTransactions")));
        await using var made = ClientConstruction.Make(construction, server.Endpoint);

        AssertTells(await FailureAsync(Operations[operation](made.Client)), status, isOnce: operation.StartsWith("once", StringComparison.Ordinal));

        elsewhere.Connections.Should().Be(0, "a redirect {0} is not followed", status);
        server.Requests.Should().OnlyContain(static request => request.StartLine == "POST /graphql HTTP/1.1");
        server.Requests.Count(request => OperationOf(request) == OperationOf(server.Requests[0])).Should().Be(1, "the body of the call went out once");
        server.Requests.Skip(1).Should().NotContain(static request => !IsLookup(request));
        server.Requests.Select(static request => request.Header("accrupay-api-secret")).Distinct(StringComparer.Ordinal).Should().Equal(WireClient.ApiSecret);
    }

    // A redirect does not say whether the call was carried out before it was given.
    private static void AssertTells(AccruPayException failure, int status, bool isOnce)
    {
        failure.Message.Should().Contain("redirect").And.Contain($"{status}");
        failure.Attempts.Should().Be(1);
        if (!isOnce)
        {
            failure.Should().BeOfType<AccruPayApiException>().Which.StatusCode.Should().Be(status);
            failure.IsSafeToRepeat.Should().BeTrue();
            return;
        }

        failure.Should().BeOfType<AccruPayOutcomeUnknownException>().Which.InnerException.Should().BeOfType<AccruPayApiException>();
        failure.IsSafeToRepeat.Should().BeFalse();
    }

    private static async Task<AccruPayException> FailureAsync(Task call) =>
        (await FluentActions.Awaiting(() => call.InTime()).Should().ThrowAsync<AccruPayException>()).Which;

    // A charge is looked for by its code, at the configured endpoint.
    private static bool IsLookup(RawRequest request) => request.Json["query"]!.GetValue<string>().StartsWith("query", StringComparison.Ordinal);

    private static string OperationOf(RawRequest request) => request.Json["operationName"]!.GetValue<string>();
}
