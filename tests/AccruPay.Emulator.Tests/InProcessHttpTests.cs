using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class InProcessHttpTests : HttpTests
{
    public override ValueTask InitializeAsync()
    {
        Client = Box.NewClient(Box.Emulator.Merchant.ApiSecret);
        Endpoint = Box.Emulator.Endpoint;
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_handler_answers_any_host()
    {
        using var client = new RawClient(Box.Emulator.CreateHandler(), new Uri("https://api.pay.example/graphql"), null);
        (await client.SendAsync("{ healthCheck }")).Code.Should().BeNull();
    }
}
