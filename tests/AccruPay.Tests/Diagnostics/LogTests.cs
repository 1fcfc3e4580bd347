using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

public class LogTests
{
    [Fact]
    public async Task A_call_that_succeeds_is_told_for_debugging_only()
    {
        using var observed = new ObservedClient();

        await observed.SucceedAsync();

        var entry = observed.Logs.All.Should().ContainSingle().Which;
        entry.Category.Should().Be("AccruPay");
        entry.Level.Should().Be(LogLevel.Debug);
        entry.Event.Should().Be(new EventId(1, "CallEnded"));
        entry.Message.Should().Be("MerchantApi ended with success after 1 attempt(s) in 0 ms");
    }

    [Fact]
    public async Task A_call_that_fails_is_a_warning_with_its_attempts_and_each_repetition_is_told()
    {
        using var observed = new ObservedClient();

        var failure = await observed.FailAsync();

        observed.Logs.All.Select(static entry => (entry.Event.Id, entry.Level)).Should().Equal(
            (3, LogLevel.Information), (3, LogLevel.Information), (1, LogLevel.Debug), (2, LogLevel.Warning));
        observed.Logs.All.First().Message.Should().MatchRegex(@"^MerchantApi is attempted again in [\d.E-]+ ms, after AccruPayServerException$");
        observed.Logs.All.Last().Message.Should().Be($"MerchantApi failed with AccruPayServerException after 3 attempt(s); request id {failure.RequestId}");
    }

    [Fact]
    public async Task A_failure_names_the_request_for_the_services_support()
    {
        using var logs = new CapturedLog();
        await using var server = new RawServer(RawAnswer.Of(503, "text/html", "", "x-request-id: request-1"));
        using var client = WireClient.For(server, options => options.LoggerFactory = logs);

        var failure = await client.GetMerchantAsync().FailureAsync<AccruPayServerException>();

        failure.RequestId.Should().Be("request-1");
        logs.Lines.Should().Contain("Warning: MerchantApi failed with AccruPayServerException after 1 attempt(s); request id request-1");
    }

    [Fact]
    public async Task A_field_that_cannot_be_read_is_a_warning_with_its_name_and_without_its_value()
    {
        using var logs = new CapturedLog();
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Verified("""{"failedAt":"canary","storePaymentMethod":"canary"}""")));
        using var client = WireClient.For(server, options => options.LoggerFactory = logs);

        (await client.VerifyAsync()).FailedAt.Should().BeNull();

        logs.Lines.Should().Contain(static line => line.StartsWith(
            "Warning: The answer to MerchantApiClientTransactionPaymentSessionVerify has fields that cannot be read and are taken as null:", StringComparison.Ordinal)
            && line.Contains("failedAt", StringComparison.Ordinal) && line.Contains("storePaymentMethod", StringComparison.Ordinal));
        logs.Lines.Should().NotContain(static line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lookup_that_fails_is_a_warning_and_the_refusal_stands()
    {
        using var logs = new CapturedLog();
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Error("@transaction/error")), RawAnswer.Of(500, "text/html", ""));
        using var client = WireClient.For(server, options => options.LoggerFactory = logs);

        await client.VerifyAsync().FailureAsync<AccruPayApiException>();

        logs.Lines.Should().Contain(
            "Warning: MerchantApiClientTransactionPaymentSessionVerify was refused, and looking up what became of it failed with AccruPayServerException");
    }

    [Fact]
    public async Task Without_a_logger_nothing_is_logged_and_nothing_fails()
    {
        await using var server = new RawServer(RawAnswer.Of(500, "text/html", ""));
        using var client = WireClient.For(server);

        await client.GetMerchantAsync().FailureAsync<AccruPayServerException>();
    }
}
