using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class ListTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task The_newest_comes_first_and_a_page_has_the_default_size()
    {
        _box.Emulator.Settings.DefaultPageSize = 2;
        await StartAsync(3);
        var list = await CodesAsync("");
        list.Codes.Should().Equal("order-3", "order-2");
        list.Total.Should().Be(3);
        list.Next.Should().BeTrue();
        list.Previous.Should().BeFalse();
    }

    [Fact]
    public async Task A_page_is_never_larger_than_the_maximum()
    {
        _box.Emulator.Settings.MaximumPageSize = 2;
        await StartAsync(3);
        (await CodesAsync("take: 3")).Codes.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("skip: 1, take: 2", "order-4 order-3")]
    [InlineData("skip: 4, take: 2", "order-1")]
    [InlineData("skip: 9, take: 2", "")]
    [InlineData("take: 0", "")]
    [InlineData("first: 2", "order-5 order-4")]
    [InlineData("last: 2", "order-2 order-1")]
    [InlineData("first: 2, sorting: [{ field: \"createdAt\", order: ASC }]", "order-1 order-2")]
    [InlineData("last: 2, currency: USD", "order-2 order-1")]
    [InlineData("skip: 3, currency: USD", "order-2 order-1")]
    public async Task Pages_are_cut_by_place(string arguments, string codes)
    {
        await StartAsync(5);
        string.Join(' ', (await CodesAsync(arguments)).Codes).Should().Be(codes);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", currency: USD")]
    [InlineData(", sorting: [{ field: \"amount\", order: DESC }]")]
    public async Task Cursors_walk_forward_and_back_while_others_are_added(string more)
    {
        await StartAsync(5);
        var first = await CodesAsync("first: 2" + more);
        var second = await CodesAsync($"first: 2, after: \"{first.End}\"" + more);
        await _box.NewPaymentAsync("late");
        var third = await CodesAsync($"first: 9, after: \"{second.End}\"" + more);
        var back = await CodesAsync($"last: 2, before: \"{second.StartCursor}\"" + more);

        first.Codes.Concat(second.Codes).Concat(third.Codes).Should().OnlyHaveUniqueItems().And.HaveCount(5);
        back.Codes.Should().Equal(first.Codes);
        second.Previous.Should().BeTrue();
        third.Next.Should().BeFalse();
    }

    [Theory]
    [InlineData("skip: 1, first: 1", "@emulated/paging-mixed")]
    [InlineData("first: 1, last: 1", "@emulated/paging-mixed")]
    [InlineData("take: -1", "@emulated/paging-negative")]
    [InlineData("skip: -1", "@emulated/paging-negative")]
    [InlineData("first: 1, after: \"nonsense\"", "@emulated/cursor-unknown")]
    [InlineData("first: 1, after: \"YXQ6bm9ib2R5\"", "@emulated/cursor-unknown")]
    [InlineData("sorting: [{ field: \"nothing\", order: ASC }]", "@emulated/sorting-unknown")]
    [InlineData("sorting: [{ field: \"payload\", order: ASC }]", "@emulated/sorting-unknown")]
    public async Task A_senseless_page_or_order_is_refused(string arguments, string code)
    {
        await StartAsync(1);
        (await _box.Client.SendAsync($"{{ merchantApiClientTransactionSessions({arguments}) {{ totalCount }} }}")).Code.Should().Be(code);
    }

    [Fact]
    public async Task Several_criteria_sort_one_after_the_other()
    {
        await _box.StartPaymentAsync("a", amount: "2");
        await _box.StartPaymentAsync("b", amount: "10");
        await _box.StartPaymentAsync("c", amount: "2");
        var list = await CodesAsync("sorting: [{ field: \"amount\", order: DESC }, { field: \"merchantInternalTransactionCode\", order: ASC }]");
        list.Codes.Should().Equal("b", "a", "c");
    }

    [Theory]
    [InlineData("action: PAYMENT", "order-1 order-2 order-3")]
    [InlineData("action: AUTHORIZATION", "hold")]
    [InlineData("amount: \"10000\"", "order-1 order-2 order-3 hold")]
    [InlineData("amount: 1", "")]
    [InlineData("canceled: true", "order-3")]
    [InlineData("canceled: false", "order-1 order-2 hold")]
    [InlineData("completed: true", "order-1")]
    [InlineData("currency: EUR", "")]
    [InlineData("hasProviderError: true", "order-2")]
    [InlineData("kind: SERVER", "")]
    [InlineData("kind: CLIENT, started: true", "order-1 order-2")]
    [InlineData("merchantInternalCustomerCode: \"customer-1\"", "order-1")]
    [InlineData("merchantInternalTransactionCode: \"order-2\"", "order-2")]
    [InlineData("providerStatus: DECLINED", "order-2")]
    [InlineData("providerStatus: PENDING", "hold")]
    [InlineData("paymentPlanId: \"none\"", "")]
    public async Task Sessions_are_filtered(string arguments, string codes)
    {
        await FillAsync();
        (await CodesAsync(arguments)).Codes.Should().BeEquivalentTo(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Sessions_are_filtered_by_what_only_they_have()
    {
        await FillAsync();
        var paid = _box.Emulator.Sessions.Of(_box.Emulator.Merchant)[0];
        foreach (var filter in new[]
        {
            $"id: \"{paid.Id}\"", $"token: \"{paid.Token}\"", $"providerCode: \"{paid.ProviderCode}\"", $"customerId: \"{paid.CustomerId}\"",
            $"providerCustomerCode: \"{paid.ProviderCustomerCode}\"", $"paymentMethodId: \"{paid.PaymentMethodId}\"", $"id: \"{paid.Id}\", providerStatus: COMPLETED",
        })
            (await CodesAsync(filter)).Codes.Should().Equal("order-1");
        (await CodesAsync($"id: \"{paid.Id}\", providerStatus: PENDING")).Codes.Should().BeEmpty();
        (await CodesAsync($"transactionProviderId: \"{_box.Emulator.Merchant.Stripe.Id}\"")).Codes.Should().Equal("hold");
    }

    [Theory]
    [InlineData("action: PAYMENT", 2)]
    [InlineData("actions: [PAYMENT, REFUND]", 2)]
    [InlineData("actions: [REFUND]", 0)]
    [InlineData("status: SUCCEEDED", 1)]
    [InlineData("statuses: [SUCCEEDED, DECLINED]", 2)]
    [InlineData("statuses: []", 0)]
    [InlineData("succeeded: true", 1)]
    [InlineData("failed: true", 1)]
    [InlineData("started: true", 2)]
    [InlineData("canceled: true", 0)]
    [InlineData("disputed: false", 2)]
    [InlineData("reverted: true", 0)]
    [InlineData("hasProviderError: true", 1)]
    [InlineData("currency: USD", 2)]
    [InlineData("code: \"order-1\"", 1)]
    [InlineData("merchantInternalTransactionCode: \"order-2\"", 1)]
    [InlineData("merchantInternalCustomerCode: \"customer-1\"", 1)]
    [InlineData("paymentMethodType: CARD", 2)]
    [InlineData("paymentMethodType: ACH", 0)]
    [InlineData("transactionProvider: NUVEI", 2)]
    [InlineData("transactionProvider: STRIPE", 0)]
    [InlineData("transactionDateFrom: \"2030-01-31T23:50:00.123Z\"", 2)]
    [InlineData("transactionDateFrom: \"2030-01-31T23:50:00.124Z\"", 0)]
    [InlineData("transactionDateTo: \"2030-02-01T00:50:00.123+01:00\"", 2)]
    [InlineData("transactionDateTo: \"2030-01-31T23:50:00.122Z\"", 0)]
    [InlineData("relatedTransactionId: \"none\"", 0)]
    [InlineData("providerRelatedCode: \"none\"", 0)]
    [InlineData("paymentPlanId: null", 2)]
    public async Task Transactions_are_filtered(string arguments, int count)
    {
        await FillAsync();
        var list = await _box.Client.SendAsync($"{{ merchantApiTransactions({arguments}) {{ totalCount edges {{ node {{ id }} }} }} }}");
        list["totalCount"].Should().Be($"{count}");
        list.Field.GetProperty("edges").GetArrayLength().Should().Be(count);
    }

    [Fact]
    public async Task Transactions_are_filtered_by_what_only_they_have()
    {
        await FillAsync();
        var paid = _box.Emulator.Transactions.Of(_box.Emulator.Merchant)[0];
        foreach (var filter in new[]
        {
            $"id: \"{paid.Id}\"", $"providerCode: \"{paid.ProviderCode}\"", $"clientTransactionSessionId: \"{paid.ClientTransactionSessionId}\"",
            $"customerId: \"{paid.CustomerId}\"", $"paymentMethodId: \"{paid.PaymentMethodId}\"", $"paymentMethodCode: \"{paid.PaymentMethodCode}\"",
            $"transactionProviderId: \"{paid.Account.Id}\", succeeded: true",
        })
        {
            var list = await _box.Client.SendAsync($"{{ merchantApiTransactions({filter}) {{ edges {{ node {{ id }} }} }} }}");
            list.Field.GetProperty("edges").EnumerateArray().Single().GetProperty("node").GetProperty("id").GetString().Should().Be(paid.Id);
        }
    }

    [Fact]
    public async Task A_filter_that_does_not_exist_is_a_validation_error() =>
        (await _box.Client.SendAsync("{ merchantApiClientTransactionSessions(status: PENDING) { totalCount } }")).Code.Should().Be("GRAPHQL_VALIDATION_FAILED");

    [Fact]
    public void A_page_size_below_one_is_refused()
    {
        var size = () => _box.Emulator.Settings.DefaultPageSize = 0;
        size.Should().Throw<ArgumentOutOfRangeException>();
        var maximum = () => _box.Emulator.Settings.MaximumPageSize = 0;
        maximum.Should().Throw<ArgumentOutOfRangeException>();
    }

    private async Task StartAsync(int count)
    {
        for (var n = 1; n <= count; n++)
            await _box.NewPaymentAsync($"order-{n}");
    }

    /// <summary>A paid session with a stored card, a declined one, a canceled one, and a hold that nobody opened.</summary>
    private async Task FillAsync()
    {
        _box.Emulator.Customer.Pay(await _box.NewPaymentAsync("order-1", customer: "customer-1", store: true), TestCards.Approved);
        _box.Emulator.Customer.Pay(await _box.NewPaymentAsync("order-2"), TestCards.Declined);
        _box.Emulator.Customer.Cancel(await _box.NewPaymentAsync("order-3"));
        await _box.NewHoldAsync("hold", _box.Emulator.Merchant.Stripe);
    }

    private async Task<ListPage> CodesAsync(string arguments)
    {
        var call = arguments.Length == 0 ? "" : $"({arguments})";
        var list = await _box.Client.SendAsync(
            $"{{ merchantApiClientTransactionSessions{call} {{ totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} edges {{ cursor node {{ merchantInternalTransactionCode }} }} }} }}");
        list.Code.Should().BeNull(list.Text);
        var info = list.Field.GetProperty("pageInfo");
        return new ListPage(
            [.. list.Field.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("merchantInternalTransactionCode").GetString()!)],
            list.Field.GetProperty("totalCount").GetInt32(),
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString());
    }

    private sealed record ListPage(string[] Codes, int Total, bool Next, bool Previous, string? StartCursor, string? End);
}
