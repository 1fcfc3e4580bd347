using System.Net;
using System.Net.Sockets;

namespace AccruPay.Tests;

public class ConnectionTests
{
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task A_refused_connection_sent_nothing()
    {
        using var port = new RefusingPort();
        using var client = new AccruPayClient(WireClient.Options(port.Endpoint));

        var failure = await client.VerifyAsync().FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeTrue();
        AssertNoAnswer(failure);
    }

    [Fact]
    public async Task A_host_that_has_no_address_got_nothing()
    {
        await AssertNothingSentAsync(static (_, _) => throw new SocketException((int)SocketError.HostNotFound));
    }

    [Fact]
    public async Task A_connection_that_fails_while_it_is_made_sent_nothing()
    {
        await AssertNothingSentAsync(static (_, _) => throw new SocketException((int)SocketError.NetworkUnreachable));
    }

    [Fact]
    public async Task A_server_that_does_not_speak_tls_got_nothing()
    {
        await using var server = new RawServer(RawAnswer.ResetAtOnce);
        using var client = new AccruPayClient(WireClient.Options(new Uri($"https://127.0.0.1:{server.Port}/graphql")));

        (await client.VerifyAsync().FailureAsync<AccruPayConnectionException>()).NothingSent.Should().BeTrue();
    }

    [Fact]
    public async Task A_server_that_hangs_up_on_the_request_may_have_taken_it()
    {
        await using var server = new RawServer(RawAnswer.Closed);

        AssertMayHaveArrived(await FailureAsync(server));
    }

    [Fact]
    public async Task So_may_one_that_resets_the_connection_after_the_request()
    {
        await using var server = new RawServer(RawAnswer.Reset);

        AssertMayHaveArrived(await FailureAsync(server));
    }

    [Fact]
    public async Task So_may_one_that_resets_it_in_the_middle_of_the_answer()
    {
        await using var server = new RawServer(
            RawAnswer.Json(SampleAnswers.Verified(), "Content-Length: 5000").ThenReset());

        // Whether the head of the answer is still read depends on the platform.
        (await FailureAsync(server)).NothingSent.Should().BeFalse();
    }

    [Fact]
    public async Task A_reset_before_the_request_was_read_is_told_as_a_broken_connection()
    {
        await using var server = new RawServer(RawAnswer.ResetAtOnce);

        AssertNoAnswer(await FailureAsync(server));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: applic")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"data\":")]
    public async Task A_server_that_falls_silent_is_left_when_the_attempts_time_is_over(string bytes)
    {
        var clock = new TestClock();
        await using var server = new RawServer(RawAnswer.Of(bytes).ThenSilence());
        using var client = WireClient.For(server, options => options.TimeProvider = clock);
        var call = client.VerifyAsync();
        await server.ArrivalAsync();

        clock.Advance(AttemptTimeout - TimeSpan.FromMilliseconds(1));
        call.IsCompleted.Should().BeFalse();
        clock.Advance(TimeSpan.FromMilliseconds(1));

        var failure = await call.FailureAsync<AccruPayTimeoutException>();
        failure.NothingSent.Should().BeFalse();
        failure.Attempts.Should().Be(1);
        failure.IsTransient.Should().BeTrue();
        failure.Operation.Should().Be("MerchantApiClientTransactionPaymentSessionVerify");
    }

    [Fact]
    public async Task A_connection_that_is_never_made_times_out_having_sent_nothing()
    {
        var clock = new TestClock();
        var connecting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var handler = ConnectingBy(async (_, cancellationToken) =>
        {
            connecting.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nothing ends this wait but its cancellation.");
        });
        using var client = new AccruPayClient(WireClient.Options(NoHost, options => options.TimeProvider = clock), handler);
        var call = client.VerifyAsync();
        await connecting.Task.InTime();

        clock.Advance(AttemptTimeout);

        (await call.FailureAsync<AccruPayTimeoutException>()).NothingSent.Should().BeTrue();
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nno header\r\n\r\n")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    [InlineData("HTTP/1.1 abc OK\r\n\r\n")]
    public async Task A_server_that_speaks_no_http_is_a_broken_connection(string bytes)
    {
        await using var server = new RawServer(RawAnswer.Of(bytes));

        AssertMayHaveArrived(await FailureAsync(server));
    }

    private static Uri NoHost => new("https://accrupay.invalid/graphql");

    // The name is never looked up: the connection is made, or fails, in the test.
    private static SocketsHttpHandler ConnectingBy(Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> connect) =>
        new() { AllowAutoRedirect = false, UseProxy = false, ConnectCallback = connect };

    private static async Task AssertNothingSentAsync(Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> connect)
    {
        using var handler = ConnectingBy(connect);
        using var client = new AccruPayClient(WireClient.Options(NoHost), handler);

        var failure = await client.VerifyAsync().FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeTrue();
        AssertNoAnswer(failure);
    }

    private static async Task<AccruPayConnectionException> FailureAsync(RawServer server)
    {
        using var client = WireClient.For(server);
        return await client.VerifyAsync().FailureAsync<AccruPayConnectionException>();
    }

    private static void AssertMayHaveArrived(AccruPayConnectionException failure)
    {
        failure.NothingSent.Should().BeFalse();
        AssertNoAnswer(failure);
    }

    private static void AssertNoAnswer(AccruPayConnectionException failure)
    {
        failure.StatusCode.Should().BeNull();
        failure.RequestId.Should().BeNull();
        failure.Attempts.Should().Be(1);
        failure.IsTransient.Should().BeTrue();
        failure.Operation.Should().Be("MerchantApiClientTransactionPaymentSessionVerify");
        failure.InnerException.Should().NotBeNull();
    }
}
