using System.Net;
using AccruPay.Emulator.Tests.State;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Tool;

/// <summary>A tool that is killed, or cannot write, has kept every act that it answered.</summary>
public sealed class KillTests : IDisposable
{
    private readonly StateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_kill_in_the_middle_of_everything_loses_no_act_that_was_answered()
    {
        var answered = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            await using var tool = await ToolProcess.ListenAsync("--state", _folder["state"]);
            var sent = 0;
            var callers = Enumerable.Range(0, 4).Select(_ => StartUntilItEndsAsync(tool, round, () => Interlocked.Increment(ref sent), answered)).ToArray();
            await Eventually.HoldsAsync(() => Volatile.Read(ref sent) > 100 + (round * 37));
            tool.Kill();
            await Task.WhenAll(callers);
        }

        await using var last = await ToolProcess.ListenAsync("--state", _folder["state"]);
        answered.Should().HaveCountGreaterThan(250);
        foreach (var id in answered)
            (await last.Client.SendAsync(Documents.GetSession, new { id })).Code.Should().BeNull();
    }

    [Fact]
    public async Task The_end_of_a_torn_file_is_dropped_with_a_message()
    {
        await using (var tool = await ToolProcess.ListenAsync("--state", _folder["state"]))
            (await StartAsync(tool, "order-1")).Status.Should().Be(HttpStatusCode.OK);
        await File.AppendAllTextAsync(_folder["state"], "{\"at\":\"20", TestContext.Current.CancellationToken);

        await using var again = await ToolProcess.ListenAsync("--state", _folder["state"]);
        (await again.ErrorsAsync()).Should().Contain("its 9 bytes were dropped");
    }

    [Fact]
    public async Task Where_the_disk_is_full_nothing_is_done_and_everything_before_is_kept()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("The limit of a file's length is set by ulimit.");
            return;
        }

        var kept = new List<string>();
        await using (var tool = await ToolProcess.ListenWithFileLimitAsync(blocks: 64, _folder["state"]))
        {
            RawAnswer answer;
            while ((answer = await StartAsync(tool, $"order-{kept.Count}")).Status == HttpStatusCode.OK)
                kept.Add(answer["id"]);

            answer.Status.Should().Be(HttpStatusCode.InternalServerError);
            answer.ErrorMessage.Should().Contain("cannot be written, so nothing was done");

            // To open the checkout is an act, too, and a shorter one: a few of them still fit.
            while ((answer = await OpenAsync(tool, kept[0])).Status == HttpStatusCode.OK)
                answer.Text.Should().Contain("Choose a test card");
            answer.Status.Should().Be(HttpStatusCode.InternalServerError);
            answer.Text.Should().Contain("cannot be written, so nothing was done");
            (await tool.Client.SendAsync("{ merchantApiClientTransactionSessions { totalCount } }"))["totalCount"].Should().Be($"{kept.Count}");
        }

        kept.Should().NotBeEmpty();
        await using var again = await ToolProcess.ListenAsync("--state", _folder["state"]);
        (await again.Client.SendAsync("{ merchantApiClientTransactionSessions { totalCount } }"))["totalCount"].Should().Be($"{kept.Count}");
    }

    private static Task<RawAnswer> StartAsync(ToolProcess tool, string code) => tool.Client.SendAsync(Documents.StartPayment, new { data = Box.Order(code) });

    private static async Task<RawAnswer> OpenAsync(ToolProcess tool, string sessionId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(tool.Endpoint, $"/checkout/{sessionId}"));
        return await tool.Client.SendAsync(request);
    }

    private static async Task StartUntilItEndsAsync(ToolProcess tool, int round, Func<int> next, List<string> answered)
    {
        try
        {
            while (true)
            {
                var answer = await StartAsync(tool, $"order-{round}-{next()}");
                lock (answered)
                    answered.Add(answer["id"]);
            }
        }
        catch (Exception end) when (end is HttpRequestException or IOException)
        {
            // The tool was killed; what it had not answered may be lost.
        }
    }
}
