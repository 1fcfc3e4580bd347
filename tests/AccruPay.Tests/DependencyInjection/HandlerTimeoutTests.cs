using Microsoft.Extensions.DependencyInjection;
using Polly.Timeout;

namespace AccruPay.Tests;

/// <summary>A timeout of a resilience handler that the application has put around the client is told as a timeout.</summary>
public class HandlerTimeoutTests
{
    [Fact]
    public async Task One_that_strikes_before_the_request_has_left_sent_nothing()
    {
        using var service = new ScriptedService(Outcome.Silent);

        var failure = await CallAsync(service, static () => new Rejecting(static (_, _) => Task.CompletedTask))
            .FailureAsync<AccruPayTimeoutException>();

        failure.NothingSent.Should().BeTrue();
        failure.IsTransient.Should().BeTrue();
        service.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_strikes_later_may_have_sent_it(bool endsTheSend)
    {
        using var service = new ScriptedService(Outcome.Silent);
        using var testOver = new CancellationTokenSource();

        var failure = await CallAsync(service, () => new Rejecting(async (send, cancellationToken) =>
        {
            using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var sending = send(endsTheSend ? giveUp.Token : testOver.Token);
            await service.ArrivalAsync();
            await giveUp.CancelAsync();
            if (endsTheSend)
                await sending.Invoking(static task => task).Should().ThrowAsync<OperationCanceledException>();
        })).FailureAsync<AccruPayTimeoutException>();

        failure.NothingSent.Should().BeFalse();
        failure.IsTransient.Should().BeTrue();
        service.Requests.Should().HaveCount(1);
        await testOver.CancelAsync();
    }

    private static async Task CallAsync(ScriptedService service, Func<DelegatingHandler> handler)
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => (options.ApiSecret, options.MaxAttempts, options.TimeProvider) = (SampleOptions.Secret, 1, new TestClock()))
            .ConfigurePrimaryHttpMessageHandler(() => service)
            .AddHttpMessageHandler(handler);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync();
    }

    /// <summary>Does something with the request, and then says that it took too long.</summary>
    private sealed class Rejecting(Func<Func<CancellationToken, Task>, CancellationToken, Task> actAsync) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await actAsync(token => base.SendAsync(request, token), cancellationToken);
            throw new TimeoutRejectedException("too long");
        }
    }
}
