namespace AccruPay.Tests;

/// <summary>How many repetitions a client makes in all: 100 in reserve, and a fifth of one for each call.</summary>
public class RetryBudgetTests
{
    private const int Reserve = 100;

    // Each call spends two repetitions and earns a fifth: 56 calls have spent 111 and could not pay for another one.
    private const int CallsUntilSpent = 56;

    private const int RequestsUntilSpent = 56 + 111;

    [Fact]
    public async Task An_outage_is_not_answered_with_a_storm()
    {
        using var service = new ScriptedService(Outcome.Html(503));
        using var client = Client(service);

        await FailAsync(client, 1_000);

        // The first call cannot earn above the reserve.
        service.Requests.Should().HaveCount(1_000 + Reserve + (999 / 5));
    }

    [Fact]
    public async Task Without_a_budget_left_the_first_failure_is_the_last()
    {
        using var service = new ScriptedService(Outcome.Html(503));
        using var client = Client(service);
        await FailAsync(client, CallsUntilSpent);

        (await client.GetMerchantAsync().FailureAsync<AccruPayServerException>()).Attempts.Should().Be(1);
    }

    [Fact]
    public async Task A_client_earns_by_calls_that_succeed_too_and_spends_what_it_earned()
    {
        var outcomes = Enumerable.Repeat(Outcome.Html(503), RequestsUntilSpent).Concat(Enumerable.Repeat(Outcome.Json(SampleAnswers.Merchant()), 9));
        using var service = new ScriptedService([.. outcomes, Outcome.Html(503)]);
        using var client = Client(service);
        await FailAsync(client, CallsUntilSpent);
        service.Requests.Should().HaveCount(RequestsUntilSpent);

        for (var call = 0; call < 9; call++)
            await client.GetMerchantAsync();

        (await client.GetMerchantAsync().FailureAsync<AccruPayServerException>()).Attempts.Should().Be(3, "ten calls have earned two repetitions");
        (await client.GetMerchantAsync().FailureAsync<AccruPayServerException>()).Attempts.Should().Be(1);
    }

    [Fact]
    public async Task More_than_the_reserve_is_not_saved_up()
    {
        var outcomes = Enumerable.Repeat(Outcome.Json(SampleAnswers.Merchant()), 1_000);
        using var service = new ScriptedService([.. outcomes, Outcome.Html(503)]);
        using var client = Client(service);
        for (var call = 0; call < 1_000; call++)
            await client.GetMerchantAsync();

        await FailAsync(client, CallsUntilSpent);

        service.Requests.Should().HaveCount(1_000 + RequestsUntilSpent);
    }

    [Fact]
    public async Task Each_client_has_a_budget_of_its_own()
    {
        using var service = new ScriptedService(Outcome.Html(503));
        using var spent = Client(service);
        await FailAsync(spent, CallsUntilSpent);
        using var other = Client(service);

        (await other.GetMerchantAsync().FailureAsync<AccruPayServerException>()).Attempts.Should().Be(3);
    }

    private static AccruPayClient Client(ScriptedService service) => service.Client(static options => options.TimeProvider = new TestClock());

    private static async Task FailAsync(AccruPayClient client, int calls)
    {
        for (var call = 0; call < calls; call++)
            await client.GetMerchantAsync().FailureAsync<AccruPayServerException>();
    }
}
