namespace AccruPay.Reliability;

/// <summary>Takes a new code for each attempt, because the service refuses used ones.</summary>
internal sealed class NewCodeEachAttempt(MemoryWorld world) : IMerchantClient
{
    private readonly RawService _service = new(world);

    public async Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await _service.SendAsync(RawService.Body(intent, $"{intent.Code}/{attempt}"), cancellationToken).ConfigureAwait(false);
            }
            catch (HttpRequestException failure) when (attempt == 3)
            {
                return new Told(ToldKind.Unsure) { Exception = failure };
            }
            catch (HttpRequestException)
            {
                // Once more.
            }
        }
    }
}
