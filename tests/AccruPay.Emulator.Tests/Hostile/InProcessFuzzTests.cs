using System.Net.Http.Headers;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>Spoiled requests in process. A failure names its seed, and the same seed makes the same request.</summary>
[Collection(RunAlone.Name)]
public sealed class InProcessFuzzTests : IDisposable
{
    private const int Cases = 4_000;
    private const long MostGrowth = 128 * 1024 * 1024;

    private readonly Box _box = new();

    [Fact]
    public async Task Spoiled_requests_get_documented_answers_and_leave_the_service_as_it_was()
    {
        var session = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Pay(session, TestCards.Approved);
        var requests = RealRequests.About(session);
        var held = GC.GetTotalMemory(forceFullCollection: true);

        List<string> faults = [];
        for (var seed = 0; seed < Cases; seed++)
        {
            var answer = await SendSpoiledAsync(requests, seed);
            if (Resilience.Fault(answer) is { } fault)
                faults.Add($"seed {seed}: {fault}");
        }

        faults.Should().BeEmpty();
        await Resilience.PlayRoundAsync(_box, _box.Client, "order-after");
        (GC.GetTotalMemory(forceFullCollection: true) - held).Should().BeLessThan(MostGrowth);
    }

    public void Dispose() => _box.Dispose();

    private async Task<RawAnswer> SendSpoiledAsync(IReadOnlyList<byte[]> requests, int seed)
    {
        var random = new Random(seed);
        using var request = new HttpRequestMessage(HttpMethod.Post, _box.Emulator.Endpoint);
        request.Content = new ByteArrayContent(new RequestSpoiler(random).Spoil(requests[random.Next(requests.Count)]));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("accrupay-api-secret", _box.Emulator.Merchant.ApiSecret);
        SpoiledHeaders.Spoil(request, random);

        return await _box.Client.SendAsync(request);
    }
}
