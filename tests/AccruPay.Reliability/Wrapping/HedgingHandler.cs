namespace AccruPay.Reliability;

/// <summary>Sends twice at once and takes what comes first.</summary>
internal sealed class HedgingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var first = base.SendAsync(request, cancellationToken);
        var second = base.SendAsync(request, cancellationToken);
        return await (await Task.WhenAny(first, second).ConfigureAwait(false)).ConfigureAwait(false);
    }
}
