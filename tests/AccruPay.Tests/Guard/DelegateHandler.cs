namespace AccruPay.Tests;

/// <summary>A handler of an application that is one function, which may send as often as it likes.</summary>
internal sealed class DelegateHandler(
    Func<HttpRequestMessage, Func<HttpRequestMessage, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> handle) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        handle(request, sent => base.SendAsync(sent, cancellationToken));
}
