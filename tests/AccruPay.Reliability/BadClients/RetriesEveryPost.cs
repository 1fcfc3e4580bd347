namespace AccruPay.Reliability;

/// <summary>Sends whatever failed again, up to three times.</summary>
internal sealed class RetriesEveryPost(MemoryWorld world) : IMerchantClient
{
    private readonly RawService _service = new(world);

    public async Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await _service.SendAsync(RawService.Body(intent), cancellationToken).ConfigureAwait(false);
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
