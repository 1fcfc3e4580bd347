using System.Text;
using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>Whatever comes over a connection, it ends with a refusal or is closed, and others are answered.</summary>
[Collection(RunAlone.Name)]
public sealed class SocketHostilityTests : IAsyncLifetime
{
    private const string Post = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private const string Health = "{\"query\":\"{ healthCheck }\"}";
    private const int FuzzCases = 300;
    private const long MostGrowth = 64 * 1024 * 1024;

    private readonly Box _box = new();
    private readonly CancellationTokenSource _guard = new(TimeSpan.FromMinutes(3));
    private EmulatorServer _server = null!;
    private RawClient _client = null!;

    public static TheoryData<string, string> NotHttp => new()
    {
        { "nothing", "" },
        { "garbage", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003" },
        { "a line without an end", "POST /graphql HTTP/1.1" },
        { "an endless line", "GET /" + new string('a', 100_000) },
        { "an unknown version", "GET / HTTP/9.9\r\n\r\n" },
        { "HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" },
        { "an endless header", Post + "x: " + new string('a', 200_000) },
        { "endless headers", Post + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"x{i}: y\r\n")) },
        { "a header without a colon", Post + "nonsense\r\n\r\n" },
        { "a space before the colon", Post + "Content-Length : 5\r\n\r\nabcde" },
        { "a folded header", Post + "x: a\r\n b\r\n\r\n" },
        { "a NUL in a header", Post + "x: a\0b\r\n\r\n" },
        { "two lengths", Post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef" },
        { "a negative length", Post + "Content-Length: -1\r\n\r\n" },
        { "a length in words", Post + "Content-Length: 1e3\r\n\r\n" },
        { "a length beyond numbers", Post + "Content-Length: 99999999999999999999\r\n\r\n" },
        { "an unknown coding", Post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" },
        { "chunked not last", Post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" },
        { "a chunk size in words", Post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + Health + "\r\n0\r\n\r\n" },
        { "a negative chunk size", Post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + Health + "\r\n0\r\n\r\n" },
        { "a chunk size beyond numbers", Post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n" + Health + "\r\n0\r\n\r\n" },
        { "a chunk shorter than it is", Post + "Transfer-Encoding: chunked\r\n\r\n2\r\n" + Health + "\r\n0\r\n\r\n" },
        { "an endless chunk extension", Post + "Transfer-Encoding: chunked\r\n\r\n1;" + new string('x', 200_000) },
        { "half a body", Post + "Content-Length: 100\r\n\r\n{\"query\"" },
        { "no host", "POST /graphql HTTP/1.1\r\nContent-Length: 0\r\n\r\n" },
        { "a path that climbs", "POST /../../etc/passwd HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" },
        { "a broken escape", "GET /%zz%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" },
    };

    public async ValueTask InitializeAsync()
    {
        _server = await EmulatorServer.StartAsync(_box.Emulator);
        _client = new RawClient(new SocketsHttpHandler(), _server.Endpoint, _box.Emulator.Merchant.ApiSecret);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _box.Dispose();
        _guard.Dispose();
    }

    [Theory]
    [MemberData(nameof(NotHttp))]
    public async Task What_is_not_HTTP_is_refused_or_closed(string name, string text)
    {
        var answer = await SendAsync(Encoding.Latin1.GetBytes(text));
        answer.Should().NotContain("HTTP/1.1 200", name).And.NotContain("HTTP/1.1 500", name);
        await Resilience.PlayRoundAsync(_box, _client, "order-1");
    }

    [Fact]
    public async Task A_request_hidden_behind_another_is_not_answered_by_one_that_disagrees_on_the_length()
    {
        var hidden = Post + "accrupay-api-secret: x\r\nContent-Length: " + Health.Length + "\r\n\r\n" + Health;
        var answer = await SendAsync(Encoding.Latin1.GetBytes(Post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n" + hidden));
        answer.Split("HTTP/1.1 ").Should().HaveCountLessThanOrEqualTo(2, "one answer at most");
        _box.Emulator.Requests.Count.Should().Be(0);
    }

    [Fact]
    public async Task A_body_of_a_gigabyte_is_refused_before_it_is_sent()
    {
        using var connection = await RawConnection.OpenAsync(_server.Endpoint, _guard.Token);
        await connection.WriteAsync(Encoding.Latin1.GetBytes(Post + "Content-Length: 1073741824\r\n\r\n"), _guard.Token);
        (await connection.ReadToEndAsync(_guard.Token)).Should().StartWith("HTTP/1.1 413 ");
    }

    [Fact]
    public async Task An_endless_body_is_refused_in_bounded_memory()
    {
        var held = GC.GetTotalMemory(forceFullCollection: true);
        using var connection = await RawConnection.OpenAsync(_server.Endpoint, _guard.Token);
        await connection.WriteAsync(Encoding.Latin1.GetBytes(Post + "Transfer-Encoding: chunked\r\n\r\n"), _guard.Token);
        var chunk = Encoding.Latin1.GetBytes("10000\r\n" + new string(' ', 0x10000) + "\r\n");
        var sent = 0L;
        while (await connection.WriteAsync(chunk, _guard.Token))
            sent += chunk.Length;

        sent.Should().BeLessThan(1L << 30, "the server closes the connection");
        (GC.GetTotalMemory(forceFullCollection: true) - held).Should().BeLessThan(MostGrowth);
        await Resilience.PlayRoundAsync(_box, _client, "order-1");
    }

    [Fact]
    public async Task Connections_that_say_nothing_or_half_of_it_hold_nobody_up()
    {
        List<RawConnection> silent = [];
        for (var i = 0; i < 200; i++)
        {
            silent.Add(await RawConnection.OpenAsync(_server.Endpoint, _guard.Token));
            await silent[i].WriteAsync(Encoding.Latin1.GetBytes(i % 2 == 0 ? "POST /gra" : Post + "Content-Length: 10\r\n\r\n{"), _guard.Token);
        }
        await Resilience.PlayRoundAsync(_box, _client, "order-1");
        silent.ForEach(connection => connection.Dispose());
        await Resilience.PlayRoundAsync(_box, _client, "order-2");
    }

    [Fact]
    public async Task Spoiled_messages_leave_the_server_as_it_was()
    {
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var bodies = RealRequests.About("nothing");
        for (var seed = 0; seed < FuzzCases; seed++)
        {
            var random = new Random(seed);
            var spoiler = new RequestSpoiler(random);
            var message = Message(bodies[random.Next(bodies.Count)]);
            var answer = await SendAsync(random.Next(2) == 0 ? spoiler.SpoilBytes(message) : Message(spoiler.Spoil(bodies[random.Next(bodies.Count)])));
            answer.Should().NotContain("HTTP/1.1 500", $"seed {seed}").And.NotContain("INTERNAL_SERVER_ERROR", $"seed {seed}");
        }
        await Resilience.PlayRoundAsync(_box, _client, "order-after");
        (GC.GetTotalMemory(forceFullCollection: true) - held).Should().BeLessThan(MostGrowth);
    }

    private byte[] Message(byte[] body) =>
    [
        .. Encoding.Latin1.GetBytes($"{Post}accrupay-api-secret: {_box.Emulator.Merchant.ApiSecret}\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];

    private async Task<string> SendAsync(byte[] bytes)
    {
        using var connection = await RawConnection.OpenAsync(_server.Endpoint, _guard.Token);
        await connection.WriteAsync(bytes, _guard.Token);
        connection.EndWriting();
        return await connection.ReadToEndAsync(_guard.Token);
    }
}
