namespace AccruPay.Reliability;

/// <summary>Whenever verifying fails it says that the customer has not paid, and that a new session is to be started.</summary>
internal sealed class FailureIsUnpaid(MemoryWorld world) : IMerchantClient
{
    private readonly RawService _service = new(world);

    public async Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken)
    {
        try
        {
            return await _service.SendAsync(RawService.VerifyBody(intent), cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException failure)
        {
            return new Told(ToldKind.OverUnpaid) { Exception = failure };
        }
    }
}
