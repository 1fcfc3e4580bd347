using System.Text;
using System.Text.Json;

namespace AccruPay.Emulator.Tests.State;

/// <summary>The file itself: what is taken, what is refused and left alone, and who may read it.</summary>
public sealed class StateFileTests : IDisposable
{
    private readonly StateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string File1 => _folder["state"];

    [Fact]
    public async Task Half_an_act_at_the_end_is_dropped_and_the_next_one_takes_its_place()
    {
        await BuyAsync("order-1");
        var whole = await File.ReadAllBytesAsync(File1, TestContext.Current.CancellationToken);
        await BuyAsync("order-2");
        var half = (await File.ReadAllBytesAsync(File1, TestContext.Current.CancellationToken))[..(whole.Length + 40)];
        await File.WriteAllBytesAsync(File1, half, TestContext.Current.CancellationToken);

        using (var state = await StateFolder.OpenAsync(File1))
            state.DroppedBytes.Should().Be(40);
        (await File.ReadAllBytesAsync(File1, TestContext.Current.CancellationToken)).Should().Equal(whole);

        await BuyAsync("order-3");
        using var last = await StateFolder.OpenAsync(File1);
        last.DroppedBytes.Should().Be(0);
        last.Emulator.Sessions.Of(last.Emulator.Merchant).Select(session => session.MerchantInternalTransactionCode).Should().Equal("order-1", "order-3");
    }

    [Fact]
    public async Task Wherever_the_file_breaks_off_it_opens_with_what_was_complete()
    {
        await BuyAsync("order-1");
        await BuyAsync("order-2");
        var all = await File.ReadAllBytesAsync(File1, TestContext.Current.CancellationToken);
        var head = Array.IndexOf(all, (byte)'\n') + 1;
        for (var length = head; length <= all.Length; length += 211)
        {
            await File.WriteAllBytesAsync(File1, all[..length], TestContext.Current.CancellationToken);
            using var state = await StateFolder.OpenAsync(File1);
            state.PlayedActs.Should().Be(all[head..length].Count(value => value == (byte)'\n'));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no newline")]
    [InlineData("\n")]
    [InlineData("{}\n")]
    [InlineData("[1]\n")]
    [InlineData("null\n")]
    [InlineData("{\"format\":\"something-else/1\",\"emulator\":\"0\",\"seed\":\"\",\"createdAt\":\"2030-01-01T00:00:00Z\",\"apiSecret\":\"s\",\"publicId\":\"p\"}\n")]
    [InlineData("{\"format\":\"accrupay-emulator-state/1\",\"emulator\":\"0\",\"seed\":\"%\",\"createdAt\":\"2030-01-01T00:00:00Z\",\"apiSecret\":\"s\",\"publicId\":\"p\"}\n")]
    public Task A_file_that_is_something_else_is_refused_and_left_alone(string text) => RefusesAsync(text, "*is not a state file*");

    [Fact]
    public async Task A_file_of_another_version_is_refused_and_left_alone()
    {
        await BuyAsync("order-1");
        var text = await File.ReadAllTextAsync(File1, TestContext.Current.CancellationToken);
        await RefusesAsync(text.Replace($"\"emulator\":\"{JournalHead.CurrentEmulator}\"", "\"emulator\":\"9.9.9\"", StringComparison.Ordinal), "*9.9.9*");
        await RefusesAsync(text.Replace("emulator-state/1", "emulator-state/2", StringComparison.Ordinal), "*emulator-state/2*");
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("{}")]
    [InlineData("""{"at":"2030-01-31T23:50:00Z","act":"no-such-act","fields":{}}""")]
    [InlineData("""{"at":"yesterday","act":"time","fields":{}}""")]
    [InlineData("""{"at":"2030-01-31T23:50:00Z","act":"time","fields":[]}""")]
    public async Task A_damaged_line_is_named_and_the_file_left_alone(string line)
    {
        await BuyAsync("order-1");
        var lines = await File.ReadAllLinesAsync(File1, TestContext.Current.CancellationToken);
        await RefusesAsync(string.Join('\n', lines.Take(2).Append(line).Concat(lines.Skip(2))) + "\n", "Line 3 *is damaged*");
    }

    [Fact]
    public async Task Two_emulators_do_not_share_a_file()
    {
        using var first = await StateFolder.OpenAsync(File1);
        var second = () => StateFolder.OpenAsync(File1);
        await second.Should().ThrowAsync<StateFileException>().WithMessage("*cannot be opened*another process*");
    }

    [Fact]
    public async Task Credentials_that_are_given_are_kept_and_others_refused()
    {
        (await StateFolder.OpenAsync(File1, configure: Give("sk_fixed", "pub_fixed"))).Dispose();
        using (var again = await StateFolder.OpenAsync(File1))
        {
            again.Emulator.Merchant.ApiSecret.Should().Be("sk_fixed");
            again.Emulator.Merchant.PublicId.Should().Be("pub_fixed");
        }
        (await StateFolder.OpenAsync(File1, configure: Give("sk_fixed", "pub_fixed"))).Dispose();

        var otherSecret = () => StateFolder.OpenAsync(File1, configure: Give("sk_other", "pub_fixed"));
        await otherSecret.Should().ThrowAsync<StateFileException>().WithMessage("*another API secret*");
        var otherId = () => StateFolder.OpenAsync(File1, configure: Give("sk_fixed", "pub_other"));
        await otherId.Should().ThrowAsync<StateFileException>().WithMessage("*another public id*");
    }

    [Fact]
    public async Task The_file_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }
        (await StateFolder.OpenAsync(File1)).Dispose();
        Mode().Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, "it holds the secret");

        File.SetUnixFileMode(File1, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        (await StateFolder.OpenAsync(File1)).Dispose();
        Mode().Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Reading_writes_nothing()
    {
        await BuyAsync("order-1");
        var before = await File.ReadAllBytesAsync(File1, TestContext.Current.CancellationToken);
        using (var state = await StateFolder.OpenAsync(File1))
            await Portrait.OfAsync(state.Emulator);
        (await File.ReadAllBytesAsync(File1, TestContext.Current.CancellationToken)).Should().Equal(before);
    }

    [Fact]
    public async Task What_a_fault_kept_from_being_executed_is_not_in_the_file()
    {
        using (var state = await StateFolder.OpenAsync(File1))
        {
            state.Emulator.Faults.Enqueue(Fault.DropBeforeCommit);
            state.Emulator.Faults.Enqueue(Fault.DropAfterCommit);
            using var client = new Support.RawClient(state.Emulator.CreateHandler(), state.Emulator.Endpoint, state.Emulator.Merchant.ApiSecret);
            foreach (var code in new[] { "order-1", "order-2" })
            {
                var start = () => client.SendAsync(Support.Documents.StartPayment, new { data = Support.Box.Order(code) });
                await start.Should().ThrowAsync<HttpRequestException>();
            }
        }
        using var again = await StateFolder.OpenAsync(File1);
        again.Emulator.Sessions.Of(again.Emulator.Merchant).Should().ContainSingle().Which.MerchantInternalTransactionCode.Should().Be("order-2");
        again.PlayedActs.Should().Be(1);
    }

    [Fact]
    public async Task Without_the_secret_nobody_fills_the_file_by_mutations()
    {
        using (var state = await StateFolder.OpenAsync(File1))
        {
            using var stranger = new Support.RawClient(state.Emulator.CreateHandler(), state.Emulator.Endpoint, "sk_wrong");
            (await stranger.SendAsync(Support.Documents.StartPayment, new { data = Support.Box.Order("order-1") })).Code.Should().Be("UNAUTHENTICATED");
        }
        using var again = await StateFolder.OpenAsync(File1);
        again.PlayedActs.Should().Be(0);
    }

    [Fact]
    public void Every_act_can_be_found_by_its_name() =>
        typeof(ActTable).Assembly.GetTypes().Where(type => type.Name.EndsWith("Acts", StringComparison.Ordinal) && type.IsAbstract && type.IsSealed)
            .SelectMany(type => (IReadOnlyList<Act>)type.GetProperty("All")!.GetValue(null)!)
            .Should().HaveCountGreaterThan(20).And.OnlyContain(act => ActTable.Find(act.Name) == act);

    private static Action<EmulatorOptions> Give(string secret, string publicId) => options =>
    {
        options.ApiSecret = secret;
        options.PublicId = publicId;
    };

    private UnixFileMode Mode() => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(File1);

    private async Task BuyAsync(string code)
    {
        using var state = await StateFolder.OpenAsync(File1);
        using var client = new Support.RawClient(state.Emulator.CreateHandler(), state.Emulator.Endpoint, state.Emulator.Merchant.ApiSecret);
        (await client.SendAsync(Support.Documents.StartPayment, new { data = Support.Box.Order(code) }))["status"].Should().Be("PENDING");
    }

    private async Task RefusesAsync(string text, string message)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await File.WriteAllBytesAsync(File1, bytes, TestContext.Current.CancellationToken);
        var open = () => StateFolder.OpenAsync(File1);
        await open.Should().ThrowAsync<StateFileException>().WithMessage(message);
        (await File.ReadAllBytesAsync(File1, TestContext.Current.CancellationToken)).Should().Equal(bytes);
    }
}
