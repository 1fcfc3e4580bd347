namespace AccruPay.Reliability;

/// <summary>Sends the same content again, which went with its request.</summary>
internal sealed class ReusesDisposedContent(MemoryWorld world) : IMerchantClient
{
    private readonly RawService _service = new(world);

    public async Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken)
    {
        var content = RawService.Body(intent);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await _service.SendAsync(content, cancellationToken).ConfigureAwait(false);
            }
            catch (HttpRequestException failure) when (attempt == 3)
            {
                return new Told(ToldKind.Unsure) { Exception = failure };
            }
            catch (HttpRequestException)
            {
                // Once more.
            }
            catch (Exception wrong)
            {
                return new Told(ToldKind.Undocumented) { Exception = wrong };
            }
        }
    }
}
