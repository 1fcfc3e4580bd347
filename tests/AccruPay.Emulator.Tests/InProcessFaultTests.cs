using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class InProcessFaultTests : FaultTests
{
    public override ValueTask InitializeAsync()
    {
        Client = Box.NewClient(Box.Emulator.Merchant.ApiSecret);
        Endpoint = Box.Emulator.Endpoint;
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_refused_connection_never_asks_for_the_body()
    {
        Box.Emulator.Faults.Enqueue(Fault.Refuse);
        using var request = new HttpRequestMessage(HttpMethod.Post, Box.Emulator.Endpoint);
        var body = new CountingContent();
        request.Content = body;
        var send = () => Client.SendAsync(request);
        (await send.Should().ThrowAsync<HttpRequestException>()).Which.HttpRequestError.Should().Be(HttpRequestError.ConnectionError);
        body.Reads.Should().Be(0);
    }

    [Fact]
    public async Task A_dropped_connection_says_that_the_response_ended()
    {
        Box.Emulator.Faults.Enqueue(Fault.DropAfterCommit);
        (await FailAsync()).HttpRequestError.Should().Be(HttpRequestError.ResponseEnded);
    }

    [Fact]
    public async Task A_caller_that_gives_up_does_not_stop_what_the_service_received()
    {
        Box.Emulator.Faults.Enqueue(Fault.DelayBeforeCommit(TimeSpan.FromSeconds(30)));
        using var http = new HttpClient(Box.Emulator.CreateHandler());
        using var giveUp = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, Box.Emulator.Endpoint);
        request.Headers.Add("accrupay-api-secret", Box.Emulator.Merchant.ApiSecret);
        request.Content = System.Net.Http.Json.JsonContent.Create(new { query = Documents.StartPayment, variables = new { data = Box.Order("order-1") } });
        request.Content.Headers.ContentType = new("application/json");

        var waiting = http.SendAsync(request, giveUp.Token);
        await giveUp.CancelAsync();
        var wait = () => waiting.WaitAsync(Eventually.Limit);
        await wait.Should().ThrowAsync<OperationCanceledException>();
        Box.Emulator.Ledger.SessionsStarted("order-1").Should().Be(0);

        Box.Clock.Advance(TimeSpan.FromSeconds(30));
        await Eventually.HoldsAsync(() => Box.Emulator.Ledger.SessionsStarted("order-1") == 1);
    }

    private sealed class CountingContent : HttpContent
    {
        public int Reads { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            Reads++;
            return Task.CompletedTask;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return true;
        }
    }
}
