namespace AccruPay.Reliability;

/// <summary>Its time limit holds until the head of an answer has come; then it waits for the body as long as it takes.</summary>
internal sealed class ForgetsTheBodysTime(MemoryWorld world) : IMerchantClient
{
    private readonly RawService _service = new(world) { BodyTimeout = TimeSpan.FromHours(1) };

    public async Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken)
    {
        try
        {
            return await _service.SendAsync(RawService.Body(intent), cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException failure)
        {
            return new Told(ToldKind.Unsure) { Exception = failure };
        }
    }
}
