using AccruPay.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Tests;

public class HandlerRaceTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_two_sends_at_once_the_outcome_of_the_one_that_passed_counts(bool takesLast)
    {
        using var wire = new GatedHandler(SampleAnswers.Verified());
        await using var services = Services(wire, () => new HedgingHandler(takesLast));
        var call = services.GetRequiredService<AccruPayClient>().VerifyAsync();
        await wire.ArrivalAsync();

        call.IsCompleted.Should().BeFalse();
        wire.Open();

        (await call).Id.Should().Be("t-1");
    }

    [Fact]
    public async Task What_is_told_to_be_unsent_is_never_sent_afterwards()
    {
        using var wire = new GatedHandler(SampleAnswers.Verified());
        await using var services = Services(wire, static () => new DelegateHandler(static (request, send) =>
        {
            _ = send(request);
            throw new HttpRequestException("impatient");
        }));
        var call = services.GetRequiredService<AccruPayClient>().VerifyAsync();
        await wire.ArrivalAsync();

        (await call.FailureAsync<AccruPayConnectionException>()).NothingSent.Should().BeTrue();
        wire.Open();

        (await wire.WrittenAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_send_that_begins_after_its_attempt_is_refused()
    {
        using var wire = new WireTap(new ScriptedService(Outcome.Json(SampleAnswers.Verified())));
        HttpRequestMessage? kept = null;
        Func<HttpRequestMessage, Task<HttpResponseMessage>>? later = null;
        await using var services = Services(wire, () => new DelegateHandler((request, send) =>
        {
            (kept, later) = (request, send);
            throw new HttpRequestException("impatient");
        }));

        var failure = await services.GetRequiredService<AccruPayClient>().VerifyAsync().FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeTrue();
        await FluentActions.Awaiting(() => later!(kept!)).Should().ThrowAsync<SendRefusedException>();
        wire.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task A_canceled_second_send_does_not_wait_for_the_first()
    {
        using var wire = new GatedHandler(SampleAnswers.Verified());
        using var source = new CancellationTokenSource();
        await using var services = Services(wire, static () => new HedgingHandler(takesLast: true));
        var call = services.GetRequiredService<AccruPayClient>()
            .Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromId("s-1"), source.Token);
        await wire.ArrivalAsync();

        await source.CancelAsync();

        await FluentActions.Awaiting(() => call.InTime()).Should().ThrowAsync<OperationCanceledException>();
        wire.Open();
        await wire.WrittenAsync();
    }

    private static ServiceProvider Services(HttpMessageHandler wire, Func<DelegatingHandler> handler)
    {
        var services = new ServiceCollection();
        services
            .AddAccruPay(static options =>
            {
                (options.ApiSecret, options.Endpoint) = (WireClient.ApiSecret, new Uri("https://accrupay.test/graphql"));
                (options.TimeProvider, options.MaxAttempts) = (new TestClock(), 1);
            })
            .AddHttpMessageHandler(handler)
            .ConfigurePrimaryHttpMessageHandler(() => wire);
        return services.BuildServiceProvider();
    }
}
