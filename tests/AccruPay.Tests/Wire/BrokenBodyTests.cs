namespace AccruPay.Tests;

/// <summary>Answers whose status and headers arrive, and whose body does not: the status counts where it says enough.</summary>
public class BrokenBodyTests
{
    private static readonly (string Name, string Value)[] Headers = [("x-request-id", "r-1"), ("Retry-After", "7")];

    public static TheoryData<int, Type> Meanings { get; } = new()
    {
        { 401, typeof(AccruPayAuthenticationException) },
        { 403, typeof(AccruPayPermissionException) },
        { 408, typeof(AccruPayServerException) },
        { 429, typeof(AccruPayRateLimitException) },
        { 500, typeof(AccruPayServerException) },
        { 503, typeof(AccruPayServerException) },
    };

    [Theory]
    [MemberData(nameof(Meanings))]
    public async Task A_status_that_speaks_for_itself_is_told_although_the_body_is_cut(int status, Type meaning)
    {
        AssertTells(await CutAsync<AccruPayException>(status), status, meaning);
    }

    [Theory]
    [MemberData(nameof(Meanings))]
    public async Task So_it_is_although_the_body_never_comes(int status, Type meaning)
    {
        AssertTells(await SilentAsync<AccruPayException>(status), status, meaning);
    }

    [Theory]
    [MemberData(nameof(Meanings))]
    public async Task So_it_is_although_the_body_is_too_large(int status, Type meaning)
    {
        var call = WireClient.GetMerchantAgainstAsync(
            RawAnswer.Of(status, "application/json", "", ["Content-Length: 5000", .. Lines]).ThenSilence(),
            static options => options.MaxResponseBytes = 4096);

        AssertTells(await FailureAsync<AccruPayException>(call), status, meaning);
    }

    [Fact]
    public async Task A_rate_limit_still_tells_how_long_to_wait()
    {
        (await CutAsync<AccruPayRateLimitException>(429)).RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
        (await SilentAsync<AccruPayRateLimitException>(429)).RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(422)]
    public async Task Under_any_other_status_a_cut_body_is_a_broken_connection(int status)
    {
        var failure = await CutAsync<AccruPayConnectionException>(status);

        AssertTells(failure, status, typeof(AccruPayConnectionException));
        failure.NothingSent.Should().BeFalse();
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(422)]
    public async Task And_one_that_never_comes_is_a_timeout(int status)
    {
        var failure = await SilentAsync<AccruPayTimeoutException>(status);

        AssertTells(failure, status, typeof(AccruPayTimeoutException));
        failure.NothingSent.Should().BeFalse();
    }

    private static IEnumerable<string> Lines => Headers.Select(static header => $"{header.Name}: {header.Value}");

    private static Task<TException> CutAsync<TException>(int status)
        where TException : AccruPayException =>
        FailureAsync<TException>(WireClient.GetMerchantAgainstAsync(
            RawAnswer.Of(status, "application/json", "{\"errors\":[", ["Content-Length: 5000", .. Lines])));

    private static async Task<TException> SilentAsync<TException>(int status)
        where TException : AccruPayException
    {
        var clock = new TestClock();
        using var body = new SilentStream();
        using var service = new ScriptedService(Outcome.Streamed(status, body, Headers));
        using var client = service.Client(options => (options.TimeProvider, options.MaxAttempts) = (clock, 1));
        var call = client.GetMerchantAsync();
        await body.ReadingAsync();

        clock.Advance(TimeSpan.FromSeconds(15));

        return await FailureAsync<TException>(call);
    }

    private static async Task<TException> FailureAsync<TException>(Task call)
        where TException : AccruPayException =>
        (await FluentActions.Awaiting(() => call.InTime()).Should().ThrowAsync<TException>()).Which;

    private static void AssertTells(AccruPayException failure, int status, Type meaning)
    {
        failure.Should().BeOfType(meaning);
        failure.StatusCode.Should().Be(status);
        failure.RequestId.Should().Be("r-1");
        failure.Attempts.Should().Be(1);
        failure.Operation.Should().Be("MerchantApi");
    }
}
