using AccruPay.Emulator;

namespace AccruPay.Benchmarks;

/// <summary>One request of the SDK and the emulator's answer to it, as bytes.</summary>
internal sealed class Recording(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    public byte[] Request { get; private set; } = [];

    public byte[] Answer { get; private set; } = [];

    /// <summary>Lets the SDK make a call on an emulator, and keeps the last exchange.</summary>
    public static async Task<Recording> OfAsync(Func<AccruPayClient, AccruPayEmulator, Task> call)
    {
        var emulator = new AccruPayEmulator();
        var recording = new Recording(emulator.CreateHandler());
        await using var accruPay = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = emulator.Endpoint }, recording);
        await call(accruPay, emulator);
        return recording;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        Answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response;
    }
}
