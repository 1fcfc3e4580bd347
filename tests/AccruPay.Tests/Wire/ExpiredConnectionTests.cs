namespace AccruPay.Tests;

/// <summary>A connection that the service has closed while it was idle costs no call, and makes no outcome unknown.</summary>
public class ExpiredConnectionTests
{
    public static TheoryData<string> Operations => OnceOperation.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public Task A_call_that_is_sent_once_goes_over_another_connection(string name) => AssertGoesThroughAsync(name, byReset: false);

    [Theory]
    [MemberData(nameof(Operations))]
    public Task So_it_does_where_the_connection_was_reset(string name) => AssertGoesThroughAsync(name, byReset: true);

    private static async Task AssertGoesThroughAsync(string name, bool byReset)
    {
        var operation = OnceOperation.Named(name);
        using var server = new ExpiringServer(
            SampleAnswers.Merchant(), SampleAnswers.Data(operation.Field, operation.Answer));
        using var client = new AccruPayClient(WireClient.Options(server.Endpoint));
        await client.GetMerchantAsync();
        server.Expire(byReset);

        await operation.RunAsync(client);

        server.Requests.Should().Be(2);
    }
}
