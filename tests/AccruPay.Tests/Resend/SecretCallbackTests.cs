namespace AccruPay.Tests;

public class SecretCallbackTests
{
    [Fact]
    public async Task It_is_asked_before_each_attempt_so_that_a_new_secret_counts_at_once()
    {
        var number = 0;
        await using var server = new RawServer(
            RawAnswer.Of(503, "text/html", ""), RawAnswer.Json(SampleAnswers.Merchant()));
        using var client = WireClient.For(server, options =>
        {
            options.MaxAttempts = 2;
            options.ApiSecret = null;
            options.ApiSecretProvider = _ => new ValueTask<string>($"secret-{++number}");
        });

        await client.GetMerchantAsync();

        server.Requests.Select(static request => request.Header("accrupay-api-secret")).Should().Equal("secret-1", "secret-2");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two\nlines")]
    [InlineData("sécret")]
    public async Task A_secret_that_cannot_be_sent_is_refused_and_not_shown(string? secret)
    {
        var failure = await FailureAsync<AccruPayAuthenticationException>(_ => new ValueTask<string>(secret!));

        failure.Attempts.Should().Be(1);
        failure.Operation.Should().Be("MerchantApi");
        failure.ToString().Should().NotContain("lines").And.NotContain("sécret");
    }

    [Fact]
    public async Task Its_own_failure_is_told_by_its_kind_alone()
    {
        var failure = await FailureAsync<AccruPayAuthenticationException>(static _ => throw new InvalidOperationException("vault://secret"));

        failure.Message.Should().Contain("InvalidOperationException");
        failure.ToString().Should().NotContain("vault");
        failure.InnerException.Should().BeNull();
    }

    [Fact]
    public async Task Its_own_cancellation_is_a_failure_and_not_the_callers_cancellation()
    {
        await FailureAsync<AccruPayAuthenticationException>(static _ => throw new OperationCanceledException());
    }

    [Fact]
    public async Task One_that_gives_up_because_the_caller_did_ends_in_the_callers_cancellation()
    {
        using var source = new CancellationTokenSource();
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client(options => Use(options, async _ =>
        {
            await source.CancelAsync();
            throw new InvalidOperationException("vault://secret");
        }));

        var canceled = await FluentActions.Awaiting(() => client.Merchant.GetAsync(source.Token).InTime())
            .Should().ThrowAsync<OperationCanceledException>();

        canceled.Which.CancellationToken.Should().Be(source.Token);
        service.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_does_not_answer_is_left_when_the_attempts_time_is_over(bool obeysToken)
    {
        var clock = new TestClock();
        var never = new TaskCompletionSource<string>();
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client(options =>
        {
            Use(options, token => new ValueTask<string>(obeysToken ? never.Task.WaitAsync(token) : never.Task));
            (options.TimeProvider, options.MaxAttempts) = (clock, 1);
        });
        var call = client.GetMerchantAsync();

        clock.Advance(TimeSpan.FromSeconds(15));

        (await call.FailureAsync<AccruPayTimeoutException>()).NothingSent.Should().BeTrue();
        service.Requests.Should().BeEmpty();
    }

    private static async Task<TException> FailureAsync<TException>(Func<CancellationToken, ValueTask<string>> callback)
        where TException : AccruPayException
    {
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client(options => Use(options, callback));

        var failure = await client.GetMerchantAsync().FailureAsync<TException>();

        service.Requests.Should().BeEmpty();
        return failure;
    }

    private static void Use(AccruPayClientOptions options, Func<CancellationToken, ValueTask<string>> callback) =>
        (options.ApiSecret, options.ApiSecretProvider) = (null, callback);
}
