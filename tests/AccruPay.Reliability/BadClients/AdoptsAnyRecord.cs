namespace AccruPay.Reliability;

/// <summary>After a failure it looks the code up, and takes whatever has it for its own.</summary>
internal sealed class AdoptsAnyRecord(MemoryWorld world) : IMerchantClient
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
            return await FindAsync(intent, cancellationToken).ConfigureAwait(false) ?? new Told(ToldKind.Unsure) { Exception = failure };
        }
    }

    private async Task<Told?> FindAsync(Intent intent, CancellationToken cancellationToken)
    {
        try
        {
            return await _service.FindAsync(intent.Code, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
