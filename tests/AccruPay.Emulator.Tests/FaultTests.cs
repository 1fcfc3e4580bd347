using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

/// <summary>What each fault does to the caller and to the ledger, in process and over a socket alike.</summary>
public abstract class FaultTests : IAsyncLifetime
{
    private protected Box Box { get; } = new();

    private protected RawClient Client { get; set; } = null!;

    private protected Uri Endpoint { get; set; } = null!;

    private int Started => Box.Emulator.Ledger.SessionsStarted("order-1");

    public abstract ValueTask InitializeAsync();

    public virtual ValueTask DisposeAsync()
    {
        Client.Dispose();
        Box.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private protected Task<RawAnswer> StartAsync() => Client.SendAsync(Documents.StartPayment, new { data = Box.Order("order-1") });

    [Fact]
    public async Task A_refused_connection_reads_and_executes_nothing()
    {
        Box.Emulator.Faults.Enqueue(Fault.Refuse);
        await FailAsync();
        Started.Should().Be(0);
        Box.Emulator.Requests.Count.Should().Be(0);
    }

    [Fact]
    public async Task What_a_browser_fetches_beside_the_API_uses_no_fault_up()
    {
        Box.Emulator.Faults.Enqueue(Fault.Refuse);
        using var icon = new HttpRequestMessage(HttpMethod.Get, new Uri(Endpoint, "/favicon.ico"));
        (await Client.SendAsync(icon)).Status.Should().Be(HttpStatusCode.NotFound);
        await FailAsync();
    }

    [Fact]
    public async Task Dropped_before_the_commit_nothing_is_executed()
    {
        Box.Emulator.Faults.Enqueue(Fault.DropBeforeCommit);
        await FailAsync();
        Started.Should().Be(0);
        Box.Emulator.Requests.Count.Should().Be(1);
    }

    [Fact]
    public async Task Dropped_after_the_commit_the_session_exists()
    {
        Box.Emulator.Faults.Enqueue(Fault.DropAfterCommit);
        await FailAsync();
        Started.Should().Be(1);
    }

    [Fact]
    public async Task A_truncated_body_breaks_while_it_is_read()
    {
        Box.Emulator.Faults.Enqueue(Fault.TruncatedBody);
        await FailAsync();
        Started.Should().Be(1);
    }

    [Fact]
    public async Task Garbage_and_an_empty_body_come_as_HTTP_200()
    {
        Box.Emulator.Faults.Enqueue(Fault.GarbageBody);
        Box.Emulator.Faults.Enqueue(Fault.EmptyBody);
        var garbage = await StartAsync();
        garbage.Status.Should().Be(HttpStatusCode.OK);
        var read = () => garbage.Json;
        read.Should().Throw<System.Text.Json.JsonException>();
        Started.Should().Be(1);

        var empty = await StartAsync();
        empty.Status.Should().Be(HttpStatusCode.OK);
        empty.Text.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(1500, 2)]
    public async Task A_rate_limit_executes_nothing_and_may_say_when_to_come_back(int? milliseconds, int? seconds)
    {
        Box.Emulator.Faults.Enqueue(Fault.RateLimited(milliseconds is { } ms ? TimeSpan.FromMilliseconds(ms) : null));
        var answer = await StartAsync();
        answer.Status.Should().Be(HttpStatusCode.TooManyRequests);
        answer.Message.Headers.RetryAfter?.Delta.Should().Be(TimeSpan.FromSeconds(seconds!.Value));
        (answer.Message.Headers.RetryAfter is null).Should().Be(seconds is null);
        Started.Should().Be(0);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_server_error_has_an_HTML_body_before_or_after_the_commit(bool before, int started)
    {
        Box.Emulator.Faults.Enqueue(before ? Fault.ServerError(500, "<p>down</p>") : Fault.ServerErrorAfterCommit(500, "<p>down</p>"));
        var answer = await StartAsync();
        answer.Status.Should().Be(HttpStatusCode.InternalServerError);
        answer.Message.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        answer.Text.Should().Be("<p>down</p>");
        Started.Should().Be(started);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task The_code_INTERNAL_SERVER_ERROR_comes_before_or_after_the_commit(bool before, int started)
    {
        Box.Emulator.Faults.Enqueue(before ? Fault.InternalServerErrorBeforeCommit : Fault.InternalServerErrorAfterCommit);
        var answer = await StartAsync();
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Code.Should().Be("INTERNAL_SERVER_ERROR");
        Started.Should().Be(started);
    }

    [Fact]
    public async Task A_duplicate_delivery_is_executed_twice_and_answers_the_second()
    {
        Box.Emulator.Faults.Enqueue(Fault.DuplicateDelivery);
        (await StartAsync()).Code.Should().Be("@emulated/transaction-code-used");
        Started.Should().Be(1);
    }

    [Fact]
    public async Task A_late_answer_comes_when_its_time_has_come()
    {
        Box.Emulator.Faults.Enqueue(Fault.Delay(TimeSpan.FromSeconds(30)));
        var waiting = StartAsync();
        await Eventually.HoldsAsync(() => Started == 1);
        waiting.IsCompleted.Should().BeFalse();

        await AdvanceUntilAsync(waiting);
        (await waiting).Code.Should().BeNull();
    }

    [Fact]
    public async Task A_late_request_is_executed_when_its_time_has_come()
    {
        Box.Emulator.Faults.Enqueue(Fault.DelayBeforeCommit(TimeSpan.FromSeconds(30)));
        var waiting = StartAsync();
        await Eventually.HoldsAsync(() => Box.Emulator.Requests.Count == 1);
        Started.Should().Be(0);

        await AdvanceUntilAsync(waiting);
        (await waiting).Code.Should().BeNull();
        Started.Should().Be(1);
    }

    [Fact]
    public async Task A_fault_may_wait_for_its_operation_or_field()
    {
        Box.Emulator.Faults.Enqueue(Fault.RateLimited(), "Verify");
        Box.Emulator.Faults.Enqueue(Fault.ServerError(), "merchantApiClientTransactionSession");
        var id = (await StartAsync())["id"];
        (await Client.SendAsync(Documents.VerifyPayment, new { id })).Status.Should().Be(HttpStatusCode.TooManyRequests);
        (await Client.SendAsync(Documents.GetSession, new { id })).Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await Client.SendAsync(Documents.GetSession, new { id })).Status.Should().Be(HttpStatusCode.OK);
        Box.Emulator.Faults.Waiting.Should().Be(0);
        Box.Emulator.Faults.Injected.Select(injected => (injected.Fault.Kind, injected.OperationName))
            .Should().Equal((FaultKind.RateLimited, "Verify"), (FaultKind.ServerError, "Get"));
    }

    [Fact]
    public async Task The_script_strikes_in_order_one_request_each()
    {
        Box.Emulator.Faults.Enqueue(Fault.ServerError(500));
        Box.Emulator.Faults.Enqueue(Fault.Refuse);
        Box.Emulator.Faults.Enqueue(Fault.ServerError(502));
        (await StartAsync()).Status.Should().Be(HttpStatusCode.InternalServerError);
        await FailAsync();
        (await StartAsync()).Status.Should().Be(HttpStatusCode.BadGateway);
        (await StartAsync()).Code.Should().BeNull();
    }

    private protected async Task<HttpRequestException> FailAsync()
    {
        var send = StartAsync;
        return (await send.Should().ThrowAsync<HttpRequestException>()).Which;
    }

    /// <summary>The timer may not be set yet when the clock moves for the first time, so the clock moves until it rings.</summary>
    private Task AdvanceUntilAsync(Task task) =>
        Eventually.HoldsAsync(() => task.IsCompleted, () => Box.Clock.Advance(TimeSpan.FromSeconds(30)));
}
