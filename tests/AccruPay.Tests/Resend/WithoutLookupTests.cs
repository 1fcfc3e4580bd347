namespace AccruPay.Tests;

/// <summary>Refusals that leave nothing to find out: one request, and no lookup.</summary>
public class WithoutLookupTests
{
    public static TheoryData<string> Operations => [.. CalledOperation.All.Select(static operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Data_beside_a_refusal_says_what_there_is(string operation)
    {
        var called = CalledOperation.Named(operation);
        using var service = new ScriptedService(Outcome.Json(
            called.Answer[..^1] + ""","errors":[{"extensions":{"code":"@payments/refused"}}]}"""));
        using var client = service.Client();

        var failure = await called.CallAsync(client, CancellationToken.None).FailureAsync<AccruPayApiException>();

        failure.ErrorCode.Should().Be("@payments/refused");
        failure.PartialResult.Should().NotBeNull();
        AssertAskedOnce(service);
    }

    [Fact]
    public async Task The_session_of_a_refused_start_stays_on_the_exception()
    {
        using var service = new ScriptedService(Outcome.Json(Beside(SampleAnswers.Start, SampleAnswers.Session().ToJsonString())));
        using var client = service.Client();

        var failure = await client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayApiException>();

        failure.PartialResult.Should().BeOfType<TransactionSession>().Which.Id.Should().Be("s-1");
        failure.MerchantInternalTransactionCode.Should().Be("order-1");
        AssertAskedOnce(service);
    }

    [Fact]
    public async Task So_does_the_transaction_of_a_refused_verify()
    {
        using var service = new ScriptedService(Outcome.Json(Beside(SampleAnswers.Verify, SampleAnswers.Transaction().ToJsonString())));
        using var client = service.Client();

        var failure = await client.VerifyAsync().FailureAsync<AccruPayApiException>();

        failure.PartialResult.Should().BeOfType<Transaction>().Which.IsPaid.Should().BeTrue();
        AssertAskedOnce(service);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_rate_limit_is_one_whatever_its_code(string operation) =>
        (await FailureAsync<AccruPayRateLimitException>(operation, 429)).ErrorCode.Should().Be("@payments/refused");

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_secret_that_is_refused_by_the_status_is_refused_whatever_the_code(string operation) =>
        (await FailureAsync<AccruPayAuthenticationException>(operation, 401)).ErrorCode.Should().Be("@payments/refused");

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task So_is_a_permission(string operation) =>
        (await FailureAsync<AccruPayPermissionException>(operation, 403)).ErrorCode.Should().Be("@payments/refused");

    private static string Beside(string field, string record) =>
        $$$"""{"errors":[{"extensions":{"code":"@payments/refused"}}],"data":{"{{{field}}}":{{{record}}}}}""";

    private static async Task<TException> FailureAsync<TException>(string operation, int status)
        where TException : AccruPayException
    {
        using var service = new ScriptedService(Outcome.Error("@payments/refused", status));
        using var client = service.Client(static options => options.MaxAttempts = 1);

        var failure = await CalledOperation.Named(operation).CallAsync(client, CancellationToken.None).FailureAsync<TException>();

        failure.StatusCode.Should().Be(status);
        AssertAskedOnce(service);
        return failure;
    }

    private static void AssertAskedOnce(ScriptedService service)
    {
        service.Requests.Should().HaveCount(1);
        service.Lookups.Should().BeEmpty();
    }
}
