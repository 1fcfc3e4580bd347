namespace AccruPay.Tests;

/// <summary>A start that is answered with another session: the exception tells all that is known of the call.</summary>
public class EchoCheckTests
{
    public static TheoryData<string, string> Starts { get; } = new()
    {
        { "Payments.Start", "merchantApiClientTransactionPaymentSessionStartV2" },
        { "PaymentMethods.Start", "merchantApiClientTransactionAddPaymentMethodSessionStart" },
        { "Authorizations.Start", "merchantApiClientTransactionAuthorizationSessionStart" },
    };

    [Theory]
    [InlineData("""{"amount":10001}""")]
    [InlineData("""{"currency":"EUR"}""")]
    [InlineData("""{"action":"AUTHORIZATION"}""")]
    [InlineData("""{"merchantInternalTransactionCode":"order-2"}""")]
    [InlineData("""{"status":"COMPLETED"}""")]
    [InlineData("""{"status":"EXPIRED"}""")]
    public async Task It_tells_the_operation_the_code_the_attempts_and_the_answer(string changes)
    {
        var answer = Answered(SampleAnswers.Data(SampleAnswers.Start, SampleAnswers.Session(changes).ToJsonString()));

        await AssertTellsAsync("Payments.Start", "merchantApiClientTransactionPaymentSessionStartV2", attempts: 1, answer);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task So_it_does_for_every_kind_after_an_attempt_that_failed(string operation, string field)
    {
        var answer = Answered(CalledOperation.Named(operation).Answer.Replace("\"PENDING\"", "\"COMPLETED\"", StringComparison.Ordinal));

        await AssertTellsAsync(operation, field, attempts: 2, Outcome.Html(503), answer);
    }

    private static Outcome Answered(string body) => Outcome.Answer(200, "application/json", body, ("x-request-id", "r-1"));

    private static async Task AssertTellsAsync(string operation, string field, int attempts, params Outcome[] outcomes)
    {
        using var service = new ScriptedService(outcomes);
        using var client = service.Client();

        var failure = await CalledOperation.Named(operation).CallAsync(client, CancellationToken.None)
            .FailureAsync<AccruPayDuplicateTransactionCodeException>();

        failure.Operation.Should().Be("M" + field[1..]);
        failure.MerchantInternalTransactionCode.Should().Be("order-1");
        failure.Attempts.Should().Be(attempts);
        failure.StatusCode.Should().Be(200);
        failure.RequestId.Should().Be("r-1");
        failure.Session!.Id.Should().Be("s-1");
        service.Lookups.Should().BeEmpty();
    }
}
