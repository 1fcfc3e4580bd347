using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace AccruPay.Reliability;

/// <summary>
/// The connection to the emulator, in memory, on which a schedule's faults strike. It also knows the points at which a
/// call waits, at any of which a caller may cancel.
/// </summary>
internal sealed class FaultyWire(HttpMessageHandler service, VirtualClock clock) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _service = new(service);
    private readonly List<TaskCompletionSource> _parked = [];
    private readonly SemaphoreSlim _oneDelivery = new(1);

    /// <summary>Chooses the fault of the next request.</summary>
    public Func<WireFault> NextFault { get; set; } = static () => WireFault.None;

    /// <summary>How long a request takes to arrive.</summary>
    public Func<TimeSpan> Latency { get; set; } = static () => TimeSpan.Zero;

    /// <summary>Called at every point at which a call may wait.</summary>
    public Action Point { get; set; } = static () => { };

    /// <summary>Called when a caller's request has been carried out, before the next one is.</summary>
    public Action<int> Delivered { get; set; } = static _ => { };

    /// <summary>Called when the network has delivered a request twice.</summary>
    public Action<Delivery> DeliveredTwice { get; set; } = static _ => { };

    /// <summary>Makes the service refuse the secret, by another one in its place; null where it only says that it refuses it.</summary>
    public Action? RefusesSecret { get; set; }

    /// <summary>How far the date of answers is ahead of the clock by which records are made; null where answers have no date.</summary>
    public TimeSpan? DateSkew { get; set; } = TimeSpan.Zero;

    /// <summary>Whether requests wait until they are let go, so that several callers meet in an order that the seed decides.</summary>
    public bool Parks { get; set; }

    /// <summary>Lets one of the waiting requests go on.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Release(Randomness random)
    {
        TaskCompletionSource parked;
        lock (_parked)
        {
            if (_parked.Count == 0)
                return false;

            var index = random.Below(_parked.Count);
            parked = _parked[index];
            _parked.RemoveAt(index);
        }

        parked.TrySetResult();
        return true;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var fault = NextFault();
        Point();
        cancellationToken.ThrowIfCancellationRequested();
        if (fault == WireFault.RefusedBeforeConnect)
            throw Broken("connection refused", SocketError.ConnectionRefused);

        await ParkAsync(cancellationToken).ConfigureAwait(false);
        if (fault == WireFault.ResetDuringRequest)
        {
            await request.Content!.CopyToAsync(new HalfStream(), cancellationToken).ConfigureAwait(false);
            throw Broken("reset", SocketError.ConnectionReset);
        }

        var delivery = await Delivery.OfAsync(request, cancellationToken).ConfigureAwait(false);
        Point();
        cancellationToken.ThrowIfCancellationRequested();
        return Dated(await StrikeAsync(fault, delivery, cancellationToken).ConfigureAwait(false));
    }

    // What stands in front of a service may write the date, or leave it out, and has a clock of its own.
    private HttpResponseMessage Dated(HttpResponseMessage answer)
    {
        answer.Headers.Date = DateSkew is { } skew ? answer.Headers.Date + skew : null;
        return answer;
    }

    private async Task<HttpResponseMessage> StrikeAsync(WireFault fault, Delivery delivery, CancellationToken cancellationToken)
    {
        switch (fault)
        {
            case WireFault.ResetAfterRequest:
                throw Broken("reset", SocketError.ConnectionReset);
            case WireFault.Hang:
                return await NeverAsync(cancellationToken).ConfigureAwait(false);
            case WireFault.LateDelivery:
                DeliverLater(delivery);
                return await NeverAsync(cancellationToken).ConfigureAwait(false);
            case WireFault.Html502BeforeCommit:
                return Answers.Html(HttpStatusCode.BadGateway, clock);
            case WireFault.Html503BeforeCommit:
                return Answers.Html(HttpStatusCode.ServiceUnavailable, clock);
            case WireFault.RateLimited:
                return Answers.Html(HttpStatusCode.TooManyRequests, clock);
            case WireFault.RateLimitedWithRetryAfter:
                var limited = Answers.Html(HttpStatusCode.TooManyRequests, clock);
                limited.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(2));
                return limited;
            case WireFault.ServerErrorBeforeCommit:
                return Answers.Error("INTERNAL_SERVER_ERROR", clock);
            case WireFault.BusinessErrorBeforeCommit:
                return Answers.Error("@invented/some-rule", clock);
            case WireFault.UnknownErrorBeforeCommit:
                return Answers.Error("SOMETHING_NEW", clock);
            case WireFault.Unauthenticated when RefusesSecret is { } refuse:
                refuse();
                break;
            case WireFault.Unauthenticated:
                return Answers.Error("UNAUTHENTICATED", clock);
            case WireFault.Redirect:
                var redirect = new HttpResponseMessage(HttpStatusCode.TemporaryRedirect);
                redirect.Headers.Location = new Uri("https://elsewhere.test/graphql");
                return redirect;
        }

        var answer = await DeliverAsync(delivery, cancellationToken).ConfigureAwait(false);
        if (fault is WireFault.DuplicateDelivery or WireFault.DuplicateDeliveryFirstAnswer)
        {
            var second = await DeliverAsync(delivery, cancellationToken).ConfigureAwait(false);
            DeliveredTwice(delivery);
            answer = fault == WireFault.DuplicateDelivery ? second : answer;
        }

        Point();
        cancellationToken.ThrowIfCancellationRequested();
        await ParkAsync(cancellationToken).ConfigureAwait(false);
        return await ReturnAsync(fault, answer, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> ReturnAsync(WireFault fault, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        switch (fault)
        {
            case WireFault.ResetAfterCommit:
                throw Broken("reset", SocketError.ConnectionReset);
            case WireFault.HangAfterCommit:
                return await NeverAsync(cancellationToken).ConfigureAwait(false);
            case WireFault.Html502AfterCommit:
                return Answers.Html(HttpStatusCode.BadGateway, clock);
            case WireFault.RequestTimeoutAfterCommit:
                return Answers.Html(HttpStatusCode.RequestTimeout, clock);
            case WireFault.ServerErrorAfterCommit:
                return Answers.Error("INTERNAL_SERVER_ERROR", clock);
            case WireFault.NullData:
                return Answers.Json("""{"data":null}""", clock);
            case WireFault.Garbage:
                return Answers.Json("{\"data\":{\"\0<<", clock);
            case WireFault.EmptyBody:
                return Answers.Json("", clock);
        }

        if (fault == WireFault.NestedUnauthenticated)
            RefusesSecret?.Invoke();

        var body = await answer.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
        answer.Content = fault switch
        {
            WireFault.HalfBody => Answers.JsonOf(new FaultyBody(body, body.Length / 2, FaultyBody.End.Broken, Point, clock)),
            WireFault.SlowBody => Answers.JsonOf(new FaultyBody(body, body.Length / 2, FaultyBody.End.Slow, Point, clock)),
            WireFault.HangingBody => Answers.JsonOf(new FaultyBody(body, body.Length / 2, FaultyBody.End.Hangs, Point, clock)),
            WireFault.TruncatedJson => Answers.JsonOf(new MemoryStream(body, 0, body.Length / 2)),
            WireFault.NestedUnauthenticated => Answers.JsonOf(new MemoryStream(NestedRefusals.WithoutRecord(body, "UNAUTHENTICATED"))),
            WireFault.NestedForbidden => Answers.JsonOf(new MemoryStream(NestedRefusals.WithoutRecord(body, "FORBIDDEN"))),
            WireFault.NestedBadInput => Answers.JsonOf(new MemoryStream(NestedRefusals.WithoutRecord(body, "BAD_USER_INPUT"))),
            WireFault.NestedForbiddenUnreadable => Answers.JsonOf(new MemoryStream(NestedRefusals.WithUnreadableRecord(body, "FORBIDDEN"))),
            WireFault.DataWithErrors => Answers.JsonOf(new MemoryStream(WithErrors(body))),
            _ => Answers.JsonOf(new FaultyBody(body, body.Length, FaultyBody.End.Good, Point, clock)),
        };
        return answer;
    }

    private async Task<HttpResponseMessage> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        _ = cancellationToken;

        // What has been sent arrives, whether or not the caller still waits.
        clock.Pass(Latency());
        return await CarryOutAsync(delivery, Caller.Current).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> CarryOutAsync(Delivery delivery, int caller)
    {
        await _oneDelivery.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            var answer = await _service.SendAsync(delivery.ToRequest(), CancellationToken.None).ConfigureAwait(false);
            Delivered(caller);
            return answer;
        }
        finally
        {
            _oneDelivery.Release();
        }
    }

    private void DeliverLater(Delivery delivery)
    {
        var caller = Caller.Current;
        var timer = clock.CreateTimer(
            _ => CarryOutAsync(delivery, caller).GetAwaiter().GetResult().Dispose(),
            state: null,
            TimeSpan.FromSeconds(40),
            Timeout.InfiniteTimeSpan);
        GC.KeepAlive(timer);
    }

    private async Task ParkAsync(CancellationToken cancellationToken)
    {
        if (!Parks)
            return;

        var gate = new TaskCompletionSource();
        lock (_parked)
            _parked.Add(gate);

        using (cancellationToken.Register(() => gate.TrySetCanceled(cancellationToken)))
            await gate.Task.ConfigureAwait(false);
    }

    private static async Task<HttpResponseMessage> NeverAsync(CancellationToken cancellationToken)
    {
        var never = new TaskCompletionSource<HttpResponseMessage>();
        using (cancellationToken.Register(() => never.TrySetCanceled(cancellationToken)))
            return await never.Task.ConfigureAwait(false);
    }

    private static byte[] WithErrors(byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        return Encoding.UTF8.GetBytes(text.EndsWith('}')
            ? text[..^1] + ""","errors":[{"message":"part of it failed","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}"""
            : text);
    }

    private static HttpRequestException Broken(string text, SocketError error) => new(text, new SocketException((int)error));
}
