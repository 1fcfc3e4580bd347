using System.IO.Compression;
using System.Text;

namespace AccruPay.Tests;

public class AnswerBodyTests
{
    private const int Limit = 64 * 1024;

    [Fact]
    public async Task A_body_that_ends_before_its_declared_length_is_a_broken_connection()
    {
        var failure = await WireClient
            .VerifyAgainstAsync(RawAnswer.Json(SampleAnswers.Verified(), "Content-Length: 5000"))
            .FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeFalse();
        failure.StatusCode.Should().Be(200, "the head of the answer had arrived");
        failure.IsTransient.Should().BeTrue();
        failure.Attempts.Should().Be(1);
        failure.Operation.Should().Be("MerchantApiClientTransactionPaymentSessionVerify");
    }

    [Fact]
    public async Task What_stands_beyond_the_declared_length_is_not_read()
    {
        var body = SampleAnswers.Verified();

        var transaction = await WireClient.VerifyAgainstAsync(
            RawAnswer.Json(body + "garbage", $"Content-Length: {Encoding.UTF8.GetByteCount(body)}"));

        transaction.Id.Should().Be("t-1");
    }

    [Fact]
    public async Task A_body_in_chunks_is_read_whole()
    {
        var body = SampleAnswers.Verified();

        var transaction = await WireClient.VerifyAgainstAsync(RawAnswer.Of(
            $"{ChunkedHead}{10:x}\r\n{body[..10]}\r\n{body.Length - 10:x}\r\n{body[10..]}\r\n0\r\n\r\n"));

        transaction.Id.Should().Be("t-1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("5\r\n{\"dat")]
    [InlineData("1000\r\n{\"data\":")]
    [InlineData("zz\r\n{}\r\n0\r\n\r\n")]
    public async Task A_body_in_chunks_that_are_cut_or_broken_is_a_broken_connection(string chunks)
    {
        await WireClient.VerifyAgainstAsync(RawAnswer.Of(ChunkedHead + chunks)).FailureAsync<AccruPayConnectionException>();
    }

    [Fact]
    public async Task A_whole_body_without_its_last_chunk_is_a_broken_connection_too()
    {
        var body = SampleAnswers.Verified();

        await WireClient.VerifyAgainstAsync(RawAnswer.Of($"{ChunkedHead}{body.Length:x}\r\n{body}\r\n"))
            .FailureAsync<AccruPayConnectionException>();
    }

    [Fact]
    public async Task A_body_that_ends_with_the_connection_is_read()
    {
        var transaction = await WireClient.VerifyAgainstAsync(RawAnswer.Of(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + SampleAnswers.Verified()));

        transaction.Id.Should().Be("t-1");
    }

    [Fact]
    public async Task Every_encoding_that_a_request_offers_is_unpacked()
    {
        await using var probe = new RawServer(RawAnswer.Json(SampleAnswers.Verified()));
        using (var client = WireClient.For(probe))
            await client.VerifyAsync();

        foreach (var encoding in probe.Request.Header("Accept-Encoding").Split(", "))
        {
            var packed = Packed(encoding, Encoding.UTF8.GetBytes(SampleAnswers.Verified()));
            var transaction = await WireClient.VerifyAgainstAsync(
                RawAnswer.Of(200, "application/json", packed, $"Content-Encoding: {encoding}"));

            transaction.Id.Should().Be("t-1", "the answer is packed by {0}", encoding);
        }
    }

    [Fact]
    public async Task A_packed_body_that_is_broken_is_a_broken_connection()
    {
        var packed = Packed("gzip", Encoding.UTF8.GetBytes(SampleAnswers.Verified()));
        packed[^20] ^= 0xFF;

        var failure = await WireClient
            .VerifyAgainstAsync(RawAnswer.Of(200, "application/json", packed, "Content-Encoding: gzip"))
            .FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeFalse();
    }

    [Theory]
    [InlineData(Limit)]
    [InlineData(Limit + 1)]
    public async Task A_body_is_read_up_to_the_limit_and_no_byte_further(int length)
    {
        var body = SampleAnswers.Verified().PadRight(length);

        await AssertLimitAsync(RawAnswer.Json(body), isWithin: length <= Limit);
        await AssertLimitAsync(RawAnswer.Of($"{ChunkedHead}{length:x}\r\n{body}\r\n0\r\n\r\n"), isWithin: length <= Limit);
    }

    [Fact]
    public async Task A_body_that_declares_too_much_is_not_even_waited_for()
    {
        var answer = RawAnswer.Of(200, "application/json", "", $"Content-Length: {Limit + 1}").ThenSilence();

        await AssertLimitAsync(answer, isWithin: false);
    }

    [Fact]
    public async Task The_limit_holds_for_what_a_packed_body_unpacks_to()
    {
        var bomb = Packed("gzip", new byte[16 * 1024 * 1024]);
        bomb.Length.Should().BeLessThan(Limit);

        await AssertLimitAsync(RawAnswer.Of(200, "application/json", bomb, "Content-Encoding: gzip"), isWithin: false);
    }

    [Fact]
    public async Task A_page_of_html_of_any_size_is_not_read()
    {
        var answer = RawAnswer.Of(503, "text/html", "", $"Content-Length: {int.MaxValue}").ThenSilence();

        (await WireClient.VerifyAgainstAsync(answer).FailureAsync<AccruPayServerException>()).StatusCode.Should().Be(503);
    }

    private const string ChunkedHead =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";

    private static async Task AssertLimitAsync(RawAnswer answer, bool isWithin)
    {
        var call = WireClient.VerifyAgainstAsync(answer, static options => options.MaxResponseBytes = Limit);
        if (isWithin)
        {
            (await call).Id.Should().Be("t-1");
            return;
        }

        var failure = await call.FailureAsync<AccruPayUnreadableResponseException>();
        failure.Message.Should().Contain($"{Limit}").And.Contain("MaxResponseBytes");
    }

    private static byte[] Packed(string encoding, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.SmallestSize),
            "deflate" => new ZLibStream(packed, CompressionLevel.SmallestSize),
            "br" => new BrotliStream(packed, CompressionLevel.SmallestSize),
            _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "The test cannot pack by this encoding."),
        })
        {
            packer.Write(bytes);
        }

        return packed.ToArray();
    }
}
