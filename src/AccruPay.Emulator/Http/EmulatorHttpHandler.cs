namespace AccruPay.Emulator;
internal sealed class EmulatorHttpHandler(HttpFront front) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException(front.Sdl);
}
