using System.Runtime.InteropServices;
using AccruPay.Http;

namespace AccruPay.Tests;

public class RentedBytesTests
{
    private static readonly Uri Endpoint = new("https://api.example/graphql");

    [Fact]
    public void What_was_written_is_there_whole_however_often_the_buffer_grew()
    {
        var bytes = new RentedBytes(16);
        var written = Enumerable.Range(0, 100_000).Select(static number => (byte)(number % 251)).ToArray();

        foreach (var part in written.Chunk(777))
            bytes.Write(part);

        bytes.Length.Should().Be(written.Length);
        bytes.Span.ToArray().Should().Equal(written);
        bytes.Leave();
    }

    [Fact]
    public void The_last_who_leaves_wipes_them()
    {
        var bytes = new RentedBytes(1 << 20);
        bytes.Write("secret"u8);
        MemoryMarshal.TryGetArray(bytes.Memory, out var buffer).Should().BeTrue();

        bytes.Leave();

        buffer.Array!.Take(6).Should().OnlyContain(static value => value == 0);
    }

    [Fact]
    public void They_stay_as_long_as_somebody_uses_them()
    {
        var bytes = new RentedBytes(1 << 20);
        bytes.Write("body"u8);

        bytes.TryUse().Should().BeTrue();
        bytes.Leave();

        bytes.Span.ToArray().Should().Equal("body"u8.ToArray());
        bytes.Leave();
        bytes.TryUse().Should().BeFalse("the last has left");
    }

    [Fact]
    public void Whoever_reads_them_after_the_end_gets_nothing_of_anybody()
    {
        var bytes = new RentedBytes(1 << 20);
        bytes.Write("body"u8);
        bytes.Leave();

        bytes.Invoking(static ended => ended.Memory).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task A_body_that_is_still_being_written_when_its_call_ends_arrives_whole()
    {
        var bytes = new RentedBytes(1 << 20);
        bytes.Write("the whole body"u8);
        using var body = new RequestBody(bytes, new SendTicket(Endpoint));
        using var stream = new SlowStream();

        var writing = body.CopyToAsync(stream, TestContext.Current.CancellationToken);
        bytes.Leave();
        stream.GoOn();
        await writing;

        stream.ToArray().Should().Equal("the whole body"u8.ToArray());
        bytes.TryUse().Should().BeFalse("the write was the last use");
    }

    [Fact]
    public async Task A_body_is_not_written_after_the_end_of_its_call()
    {
        var bytes = new RentedBytes(1 << 20);
        bytes.Write("body"u8);
        using var body = new RequestBody(bytes, new SendTicket(Endpoint));
        bytes.Leave();

        await body.Invoking(static late => late.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken)).Should().ThrowAsync<SendRefusedException>();
    }

    [Fact]
    public async Task A_body_whose_write_failed_is_never_used_again_by_anybody()
    {
        var bytes = new RentedBytes(1 << 20);
        bytes.Write("body"u8);
        using var body = new RequestBody(bytes, new SendTicket(Endpoint));
        using var stream = new SlowStream();

        var writing = body.CopyToAsync(stream, TestContext.Current.CancellationToken);
        stream.Break();
        await writing.Invoking(static write => write).Should().ThrowAsync<Exception>();
        bytes.Leave();

        bytes.Span.ToArray().Should().Equal("body"u8.ToArray(), "the platform may still be reading them");
    }

    [Fact]
    public async Task Calls_side_by_side_never_see_each_others_bytes()
    {
        var emulator = new Emulator.AccruPayEmulator();
        await using var accruPay = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = emulator.Endpoint }, emulator.CreateHandler());
        var codes = Enumerable.Range(0, 300).Select(static number => $"order-{number}").ToList();

        var started = await Task.WhenAll(codes.Select(code => Task.Run(() =>
            accruPay.Transactions.ClientSessions.Payments.StartAsync(MinimalRequests.Payment with { MerchantInternalTransactionCode = code }))));

        started.Select(static session => session.MerchantInternalTransactionCode).Should().Equal(codes);
    }

    /// <summary>Takes what is written only when it is told to.</summary>
    private sealed class SlowStream : MemoryStream
    {
        private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void GoOn() => _gate.SetResult();

        public void Break() => _gate.SetException(new IOException("The connection broke."));

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _gate.Task;
            Write(buffer.Span);
        }

        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await _gate.Task;
            Write(buffer, offset, count);
        }
    }
}
