namespace AccruPay.Reliability;

/// <summary>Hands every failure on as a refusal that may have taken effect, and leaves its caller alone with it.</summary>
internal sealed class ErrorIsRefusal(MemoryWorld world) : IMerchantClient
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
            return new Told(ToldKind.Unsure) { Exception = failure };
        }
    }
}
