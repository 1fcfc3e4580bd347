namespace AccruPay.Tests;

/// <summary>A secret that the service refuses may have rotated since it was asked for: it is asked for once more.</summary>
public class SecretRotationTests
{
    private static readonly Dictionary<string, RawAnswer> Refusals = new(StringComparer.Ordinal)
    {
        ["401"] = RawAnswer.Of(401, "text/html", ""),
        ["401 with its code"] = RawAnswer.Of(401, "application/json", SampleAnswers.Error("UNAUTHENTICATED")),
        ["401 cut short"] = RawAnswer.Of(401, "application/json", "{", "Content-Length: 5000"),
        ["200 with its code"] = RawAnswer.Json(SampleAnswers.Error("UNAUTHENTICATED")),
    };

    private static readonly Outcome Refused = Outcome.Answer(401, "text/html", "", ("x-request-id", "r-1"));

    public static TheoryData<string> RefusalNames => [.. Refusals.Keys];

    public static TheoryData<string> Operations => [.. CalledOperation.All.Select(static operation => operation.Name)];

    [Theory]
    [MemberData(nameof(RefusalNames))]
    public async Task Another_secret_makes_one_more_attempt(string refusal)
    {
        var asked = 0;
        using var log = new CapturedLog();
        await using var server = new RawServer(Refusals[refusal], RawAnswer.Json(SampleAnswers.Merchant()));
        using var client = WireClient.For(server, options =>
        {
            Use(options, _ => new ValueTask<string>($"secret-{++asked}"));
            options.LoggerFactory = log;
        });

        (await client.GetMerchantAsync()).Id.Should().Be("m-1");

        asked.Should().Be(2);
        server.Requests.Select(static request => request.Header("accrupay-api-secret")).Should().Equal("secret-1", "secret-2");
        log.Lines.Should().ContainSingle(static line => line.Contains("success after 2 attempt(s)"));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task So_it_does_for_every_operation(string operation)
    {
        var asked = 0;
        var called = CalledOperation.Named(operation);
        using var service = new ScriptedService(Refused, Outcome.Json(called.Answer));
        using var client = service.Client(options => Use(options, _ => new ValueTask<string>($"secret-{++asked}")));

        await called.CallAsync(client, CancellationToken.None).InTime();

        asked.Should().Be(2);
        service.Requests.Should().HaveCount(2);
        service.Bodies.Distinct(StringComparer.Ordinal).Should().ContainSingle();
    }

    [Fact]
    public async Task One_that_is_refused_too_is_the_end()
    {
        var asked = 0;
        using var service = new ScriptedService(Refused);
        using var client = service.Client(options => Use(options, _ => new ValueTask<string>($"secret-{++asked}")));

        (await client.GetMerchantAsync().FailureAsync<AccruPayAuthenticationException>()).Attempts.Should().Be(2);

        asked.Should().Be(2);
        service.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_same_secret_makes_no_attempt()
    {
        await AssertRefusalStandsAsync(static () => new ValueTask<string>("secret-1"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("two\nlines")]
    public async Task Nor_does_one_that_cannot_be_sent(string? secret)
    {
        await AssertRefusalStandsAsync(() => new ValueTask<string>(secret!));
    }

    [Fact]
    public async Task A_callback_that_fails_the_second_time_leaves_the_refusal()
    {
        await AssertRefusalStandsAsync(static () => throw new InvalidOperationException("vault://secret"));
        await AssertRefusalStandsAsync(static () => ValueTask.FromException<string>(new OperationCanceledException()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_hangs_the_second_time_leaves_it_when_an_attempts_time_is_over(bool obeysToken)
    {
        var clock = new TestClock();
        var never = new TaskCompletionSource<string>();
        var asked = 0;
        var askedAgain = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var service = new ScriptedService(Refused);
        using var client = service.Client(options =>
        {
            options.TimeProvider = clock;
            Use(options, token =>
            {
                if (++asked == 1)
                    return new ValueTask<string>("secret-1");

                askedAgain.SetResult();
                return new ValueTask<string>(obeysToken ? never.Task.WaitAsync(token) : never.Task);
            });
        });
        var call = client.GetMerchantAsync();
        await askedAgain.Task.InTime();

        clock.Advance(TimeSpan.FromSeconds(15));

        AssertIsRefusal(await call.FailureAsync<AccruPayAuthenticationException>());
        service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_caller_who_cancels_meanwhile_is_told_so()
    {
        var asked = 0;
        using var source = new CancellationTokenSource();
        using var service = new ScriptedService(Refused);
        using var client = service.Client(options => Use(options, async _ =>
        {
            if (++asked == 2)
                await source.CancelAsync();

            return $"secret-{asked}";
        }));

        var canceled = await FluentActions.Awaiting(() => client.Merchant.GetAsync(source.Token).InTime())
            .Should().ThrowAsync<OperationCanceledException>();

        canceled.Which.CancellationToken.Should().Be(source.Token);
        service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_fixed_secret_is_not_tried_again()
    {
        using var service = new ScriptedService(Refused);
        using var client = service.Client();

        AssertIsRefusal(await client.GetMerchantAsync().FailureAsync<AccruPayAuthenticationException>());

        service.Requests.Should().HaveCount(1);
    }

    [Theory]
    [InlineData(403, "")]
    [InlineData(200, "FORBIDDEN")]
    public async Task A_missing_permission_is_no_reason_to_ask_again(int status, string code)
    {
        var asked = 0;
        using var service = new ScriptedService(Outcome.Error(code, status));
        using var client = service.Client(options => Use(options, _ => new ValueTask<string>($"secret-{++asked}")));

        await client.GetMerchantAsync().FailureAsync<AccruPayPermissionException>();

        asked.Should().Be(1);
        service.Requests.Should().HaveCount(1);
    }

    /// <summary>Calls with a callback that gives secret-1, and the second time this.</summary>
    private static async Task AssertRefusalStandsAsync(Func<ValueTask<string>> secondTime)
    {
        var asked = 0;
        using var service = new ScriptedService(Refused);
        using var client = service.Client(options => Use(options, _ => ++asked == 1 ? new ValueTask<string>("secret-1") : secondTime()));

        AssertIsRefusal(await client.GetMerchantAsync().FailureAsync<AccruPayAuthenticationException>());

        asked.Should().Be(2);
        service.Requests.Should().HaveCount(1);
    }

    private static void AssertIsRefusal(AccruPayAuthenticationException failure)
    {
        failure.StatusCode.Should().Be(401);
        failure.RequestId.Should().Be("r-1");
        failure.Attempts.Should().Be(1);
        failure.Message.Should().StartWith("The service does not accept the API secret.");
        failure.ToString().Should().NotContain("vault");
    }

    private static void Use(AccruPayClientOptions options, Func<CancellationToken, ValueTask<string>> callback) =>
        (options.ApiSecret, options.ApiSecretProvider) = (null, callback);
}
