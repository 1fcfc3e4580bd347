using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>Bodies that are made to cost much.</summary>
public sealed class BodyLimitTests : IDisposable
{
    private const string VerifyById = "{\"query\":\"mutation($id: String) { merchantApiClientTransactionPaymentSessionVerify(id: $id) { id } }\",\"variables\":{\"id\":";

    private readonly Box _box = new();

    [Theory]
    [InlineData("[", "]", 100_000)]
    [InlineData("{\"a\":", "}", 100_000)]
    [InlineData("[", "]", 32)]
    public async Task Variables_nested_too_deep_are_refused(string open, string close, int levels)
    {
        var value = string.Concat(Enumerable.Repeat(open, levels)) + "1" + string.Concat(Enumerable.Repeat(close, levels));
        var answer = await _box.Client.PostAsync(VerifyById + value + "}}");
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Code.Should().Be("BAD_REQUEST");
        answer.ErrorMessage.Should().Contain("32 levels");
    }

    [Theory]
    [InlineData(1_000, "BAD_USER_INPUT")]
    [InlineData(1_001, "BAD_REQUEST")]
    public async Task A_list_holds_a_thousand_items_at_most(int items, string code)
    {
        var list = "[" + string.Join(',', Enumerable.Repeat("1", items)) + "]";
        (await _box.Client.PostAsync(VerifyById + "{\"a\":" + list + "}}}")).Code.Should().Be(code);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udfff\":1}")]
    public async Task Half_a_surrogate_pair_is_refused(string value)
    {
        var answer = await _box.Client.PostAsync(VerifyById + value + "}}");
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Code.Should().Be("BAD_REQUEST");
    }

    [Fact]
    public async Task An_amount_of_a_million_digits_is_refused()
    {
        var started = await _box.StartPaymentAsync("order-1", amount: new string('9', 1_000_000));
        started.Code.Should().Be("BAD_USER_INPUT");
        _box.Emulator.Ledger.SessionsStarted("order-1").Should().Be(0);
    }

    [Fact]
    public async Task A_batch_is_refused_and_nothing_of_it_is_done()
    {
        var answer = await _box.Client.PostAsync("[{\"query\":\"{ healthCheck }\"},{\"query\":\"{ healthCheck }\"}]");
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Code.Should().Be("BAD_REQUEST");
        _box.Emulator.Requests.Count.Should().Be(0);
    }

    [Fact]
    public async Task A_compressed_body_is_refused_and_not_unpacked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _box.Emulator.Endpoint);
        request.Content = new ByteArrayContent([0x1f, 0x8b, 0x08]);
        request.Content.Headers.TryAddWithoutValidation("content-type", "application/json");
        request.Content.Headers.TryAddWithoutValidation("content-encoding", "gzip");
        var answer = await _box.Client.SendAsync(request);
        answer.Status.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_body_without_an_end_is_refused_in_process_too()
    {
        using var endless = new EndlessStream();
        using var request = new HttpRequestMessage(HttpMethod.Post, _box.Emulator.Endpoint);
        request.Content = new StreamContent(endless);
        request.Content.Headers.TryAddWithoutValidation("content-type", "application/json");
        (await _box.Client.SendAsync(request)).Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        endless.BytesRead.Should().BeLessThan(2 * 1024 * 1024, "nobody reads on when the limit is reached");
    }

    [Fact]
    public async Task Sorting_by_a_field_a_thousand_times_is_sorting_by_it()
    {
        await _box.NewPaymentAsync("order-1");
        var sorting = Enumerable.Repeat(new { field = "createdAt", order = "ASC" }, 1_000);
        var page = await _box.Client.SendAsync(
            "query($sorting: [SortingFieldSchema!]) { merchantApiClientTransactionSessions(sorting: $sorting) { totalCount } }", new { sorting });
        page.Field.GetProperty("totalCount").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task The_log_of_requests_forgets_the_oldest_where_they_are_large()
    {
        var padding = new string('x', 1_000_000);
        for (var i = 0; i < 20; i++)
            await _box.Client.SendAsync("query Q { healthCheck }", new { padding });
        _box.Emulator.Requests.Count.Should().Be(20);
        _box.Emulator.Requests.All.Should().HaveCount(15);

        _box.Emulator.Requests.Clear();
        await _box.Client.SendAsync("query Q { healthCheck }", new { padding });
        _box.Emulator.Requests.All.Should().HaveCount(1);
    }

    public void Dispose() => _box.Dispose();
}
