using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>Short documents whose answers would have no end: records lead to lists, whose records lead to lists.</summary>
public sealed class AnswerLimitTests : IDisposable
{
    private const string Refund = "mutation($id: String!) { merchantApiTransactionRefund(id: $id, amount: \"1\") { id } }";

    private readonly Box _box = new();

    [Fact]
    public async Task Lists_within_lists_end_at_the_limit()
    {
        var session = await _box.NewPaymentAsync("order-1");
        var paid = _box.Emulator.Customer.Pay(session, TestCards.Approved);
        for (var i = 0; i < 30; i++)
            (await _box.Client.SendAsync(Refund, new { id = paid.Id })).Code.Should().BeNull();

        var answer = await _box.Client.SendAsync("query($id: String) { merchantApiClientTransactionSession(id: $id) { " + Cycles(8) + " } }", new { id = session });
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Code.Should().Be("@emulated/answer-too-large");
        answer.Json.TryGetProperty("data", out var data).Should().BeTrue();
        data.ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task The_schema_counts_like_any_answer()
    {
        const string Document = "{ __schema { types { name fields { name } } } }";
        using var box = new Box(options => options.MaximumAnsweredFields = 500);
        (await box.Client.SendAsync(Document)).Code.Should().Be("@emulated/answer-too-large");
        (await _box.Client.SendAsync(Document)).Code.Should().BeNull();
    }

    [Fact]
    public async Task What_a_mutation_did_before_the_limit_is_done()
    {
        using var box = new Box(options => options.MaximumAnsweredFields = 10);
        (await box.StartPaymentAsync("order-1")).Code.Should().Be("@emulated/answer-too-large");
        box.Emulator.Ledger.SessionsStarted("order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_full_page_with_all_its_fields_is_answered()
    {
        for (var i = 0; i < 100; i++)
            _box.Emulator.Customer.Pay(await _box.NewPaymentAsync($"order-{i}"), TestCards.Approved);
        var page = await _box.Client.SendAsync("{ merchantApiTransactions(take: 100) { edges { node { " + Documents.Transaction + " } } } }");
        page.Field.GetProperty("edges").GetArrayLength().Should().Be(100);
    }

    public void Dispose() => _box.Dispose();

    private static string Cycles(int count) =>
        string.Concat(Enumerable.Repeat("transactions { clientTransactionSession { ", count)) + "id" + string.Concat(Enumerable.Repeat(" } }", count));
}
