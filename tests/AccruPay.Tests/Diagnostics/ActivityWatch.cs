using System.Diagnostics;

namespace AccruPay.Tests;

/// <summary>Tells within which span a request is sent.</summary>
internal sealed class ActivityWatch(HttpMessageHandler inner, Action<Activity?> tell) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        tell(Activity.Current);
        return base.SendAsync(request, cancellationToken);
    }
}
