namespace AccruPay.Reliability;

/// <summary>Tells its caller that it failed whenever there was no good answer.</summary>
internal sealed class TimeoutIsFailure(MemoryWorld world) : IMerchantClient
{
    private readonly RawService _service = new(world);

    public async Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken)
    {
        try
        {
            return await _service.SendAsync(RawService.Body(intent), cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException failure)
        {
            return new Told(ToldKind.NotDone) { Exception = failure };
        }
    }
}
