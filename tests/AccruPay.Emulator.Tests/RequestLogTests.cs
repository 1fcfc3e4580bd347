using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class RequestLogTests
{
    [Fact]
    public async Task A_request_is_recorded_as_it_came_without_the_secret()
    {
        using var box = new Box();
        await box.StartPaymentAsync("order-1");
        var request = box.Emulator.Requests.All.Single();

        request.OperationName.Should().Be("Start");
        request.RootFields.Should().Equal("merchantApiClientTransactionPaymentSessionStartV2");
        request.Document.Should().Be(Documents.StartPayment);
        request.VariablesJson.Should().Contain("\"amount\":\"10000\"");
        request.At.Should().Be(Box.Start);
        request.Headers["content-type"].Should().Be("application/json");
        request.Headers["accrupay-api-secret"].Should().Be(RequestLog.HiddenValue);
        request.ToString().Should().NotContain(box.Emulator.Merchant.ApiSecret);
    }

    [Fact]
    public async Task It_holds_the_latest_and_counts_them_all()
    {
        using var box = new Box(options => options.RequestLogCapacity = 2);
        foreach (var name in new[] { "A", "B", "C" })
            await box.Client.SendAsync($"query {name} {{ healthCheck }}");
        box.Emulator.Requests.All.Select(request => request.OperationName).Should().Equal("B", "C");
        box.Emulator.Requests.Count.Should().Be(3);
        box.Emulator.Requests.Clear();
        box.Emulator.Requests.All.Should().BeEmpty();
    }

    [Fact]
    public async Task It_can_be_switched_off()
    {
        using var box = new Box(options => options.RequestLogCapacity = 0);
        await box.Client.SendAsync("{ healthCheck }");
        box.Emulator.Requests.All.Should().BeEmpty();
        box.Emulator.Requests.Count.Should().Be(1);
    }

    [Fact]
    public async Task It_tells_which_fault_struck_and_of_several_operations_the_one_that_was_named()
    {
        using var box = new Box();
        box.Emulator.Faults.Enqueue(Fault.DuplicateDelivery);
        await box.Client.SendAsync("query A { healthCheck } query B { merchantApi { id } }", operationName: "B");
        var request = box.Emulator.Requests.All.Single();
        request.Fault.Should().BeSameAs(Fault.DuplicateDelivery);
        request.OperationName.Should().Be("B");
        request.RootFields.Should().Equal("merchantApi");
        request.VariablesJson.Should().BeNull();
    }
}
