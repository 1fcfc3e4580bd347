using Polly;
using Polly.Retry;

namespace AccruPay.Reliability;

/// <summary>A retry policy of the application around each call, for what says of itself that it can be repeated.</summary>
internal sealed class PollyOutside(SdkClient client) : IMerchantClient
{
    /// <summary>How many calls the policy makes of one, at most.</summary>
    public const int MostCalls = 3;

    private static readonly ResiliencePipeline<Told> Retries = new ResiliencePipelineBuilder<Told>()
        .AddRetry(new RetryStrategyOptions<Told>
        {
            MaxRetryAttempts = MostCalls - 1,
            Delay = TimeSpan.Zero,
            ShouldHandle = static arguments => new ValueTask<bool>(
                arguments.Outcome.Result is { Kind: ToldKind.NotDone, Exception: AccruPayException { IsTransient: true } }),
        })
        .Build();

    public Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken) =>
        Retries.ExecuteAsync(async _ => await client.PerformAsync(intent, cancellationToken).ConfigureAwait(false), CancellationToken.None).AsTask();
}
