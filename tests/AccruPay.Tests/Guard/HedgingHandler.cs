namespace AccruPay.Tests;

/// <summary>Sends twice at once and takes what comes first, a failure too.</summary>
internal sealed class HedgingHandler(bool takesLast = false) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var first = base.SendAsync(request, cancellationToken);
        var second = base.SendAsync(request, cancellationToken);
        if (takesLast)
            return await second;

        return await await Task.WhenAny(first, second);
    }
}
