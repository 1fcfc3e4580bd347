namespace AccruPay.Reliability;

/// <summary>A client under test, good or bad, as a merchant's code uses it.</summary>
internal interface IMerchantClient
{
    Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken);
}
