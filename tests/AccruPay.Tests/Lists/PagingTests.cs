namespace AccruPay.Tests;

/// <summary>How a list of the emulator's is read, whichever way one goes through it.</summary>
public sealed class PagingTests : IAsyncLifetime
{
    private static readonly string[] Codes = ["order-1", "order-2", "order-3", "order-4", "order-5", "order-6", "order-7"];

    private readonly EmulatedService _service = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        foreach (var code in Codes)
        {
            await _service.Sessions.Payments.StartAsync(MinimalRequests.Payment with { MerchantInternalTransactionCode = code }, Token);
            _service.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        _service.Emulator.Requests.Clear();
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData(1, 7)]
    [InlineData(3, 3)]
    [InlineData(7, 1)]
    [InlineData(50, 1)]
    public async Task Forward_it_gives_every_record_once_in_order_in_as_many_requests_as_there_are_pages(int pageSize, int requests)
    {
        (await CodesAsync(Oldest(pageSize))).Should().Equal(Codes);
        _service.Emulator.Requests.Count.Should().Be(requests);
    }

    [Theory]
    [InlineData(1, 7)]
    [InlineData(3, 3)]
    [InlineData(7, 1)]
    public async Task Backward_it_gives_every_record_once_from_the_last_to_the_first(int pageSize, int requests)
    {
        (await CodesAsync(Oldest(pageSize) with { Paging = Paging.Backward() })).Should().Equal(Codes.Reverse());
        _service.Emulator.Requests.Count.Should().Be(requests);
    }

    [Theory]
    [InlineData(0, 7)]
    [InlineData(5, 2)]
    [InlineData(7, 0)]
    [InlineData(100, 0)]
    public async Task From_an_offset_it_gives_what_follows_the_oldest_first(int skip, int count)
    {
        (await CodesAsync(new SessionFilter { PageSize = 3, Paging = Paging.FromOffset(skip) })).Should().Equal(Codes[^count..]);
    }

    [Fact]
    public async Task From_an_offset_the_callers_own_sorting_holds()
    {
        var filter = new SessionFilter { PageSize = 2, Paging = Paging.FromOffset(1), Sorting = [Sorting.ByCreatedAt(SortOrder.Descending)] };
        (await CodesAsync(filter)).Should().Equal(Codes[..^1].Reverse());
    }

    [Fact]
    public async Task Without_a_sorting_the_order_is_the_services_own()
    {
        (await CodesAsync(new SessionFilter { PageSize = 3 })).Should().Equal(Codes.Reverse());
    }

    [Fact]
    public async Task It_goes_on_from_a_cursor_that_was_kept()
    {
        var first = await FirstPageAsync(Oldest(3));
        (await CodesAsync(Oldest(3) with { Paging = Paging.Forward(first.EndCursor) })).Should().Equal(Codes[3..]);
        (await CodesAsync(Oldest(2) with { Paging = Paging.Forward(first.Cursors![1]) })).Should().Equal(Codes[2..]);
    }

    [Fact]
    public async Task It_goes_back_from_a_cursor_that_was_kept()
    {
        var last = await FirstPageAsync(Oldest(3) with { Paging = Paging.Backward() });
        (await CodesAsync(Oldest(3) with { Paging = Paging.Backward(last.StartCursor) })).Should().Equal(Codes[..4].Reverse());
    }

    [Fact]
    public async Task Its_pages_have_the_records_in_the_lists_order_with_cursors_and_the_total()
    {
        var pages = await _service.Sessions.ListAsync(Oldest(3), Token).AsPages(Token).ToListAsync(Token);

        pages.Select(static page => page.Items.Count).Should().Equal(3, 3, 1);
        pages.Should().OnlyContain(static page => page.TotalCount == 7 && page.Cursors!.Count == page.Items.Count);
        pages.SelectMany(static page => page.Cursors!).Should().OnlyHaveUniqueItems();
        pages.Should().OnlyContain(static page => page.StartCursor == page.Cursors![0] && page.EndCursor == page.Cursors![page.Cursors.Count - 1]);
        pages.Select(static page => page.HasNextPage).Should().Equal(true, true, false);
        pages.Select(static page => page.HasPreviousPage).Should().Equal(false, true, true);
    }

    [Fact]
    public async Task Backward_the_last_page_comes_first_and_keeps_the_lists_order_within()
    {
        var pages = await _service.Sessions.ListAsync(Oldest(3) with { Paging = Paging.Backward() }, Token).AsPages(Token).ToListAsync(Token);

        pages.Select(static page => string.Join(' ', page.Items.Select(static session => session.MerchantInternalTransactionCode![^1])))
            .Should().Equal("5 6 7", "2 3 4", "1");
    }

    [Fact]
    public async Task An_empty_list_is_one_page_without_records()
    {
        var list = _service.Sessions.ListAsync(new SessionFilter { Id = "unknown" }, Token);

        (await list.ToListAsync(Token)).Should().BeEmpty();
        var page = (await list.AsPages(Token).ToListAsync(Token)).Should().ContainSingle().Which;
        page.Items.Should().BeEmpty();
        page.TotalCount.Should().Be(0);
        page.EndCursor.Should().BeNull();
        page.HasNextPage.Should().BeFalse();
    }

    [Fact]
    public async Task Nothing_is_sent_before_it_is_enumerated_and_a_page_only_when_it_is_needed()
    {
        var list = _service.Sessions.ListAsync(Oldest(3), Token);
        _service.Emulator.Requests.Count.Should().Be(0);

        (await list.Take(3).ToListAsync(Token)).Should().HaveCount(3);
        _service.Emulator.Requests.Count.Should().Be(1);

        (await list.Take(4).ToListAsync(Token)).Should().HaveCount(4);
        _service.Emulator.Requests.Count.Should().Be(3, "each enumeration begins anew");
    }

    [Fact]
    public async Task Each_enumeration_reads_it_anew()
    {
        var list = _service.Sessions.ListAsync(Oldest(50), Token);
        (await list.ToListAsync(Token)).Should().HaveCount(7);

        await _service.Sessions.Payments.StartAsync(MinimalRequests.Payment with { MerchantInternalTransactionCode = "order-8" }, Token);

        (await list.ToListAsync(Token)).Should().HaveCount(8);
    }

    [Fact]
    public async Task A_service_that_gives_smaller_pages_than_asked_for_loses_nothing()
    {
        _service.Emulator.Settings.MaximumPageSize = 2;
        (await CodesAsync(Oldest(50))).Should().Equal(Codes);
        (await CodesAsync(Oldest(50) with { Paging = Paging.Backward() })).Should().Equal(Codes.Reverse());
        (await CodesAsync(Oldest(50) with { Paging = Paging.FromOffset(1) })).Should().Equal(Codes[1..]);
    }

    private static SessionFilter Oldest(int pageSize) => new() { PageSize = pageSize, Sorting = [Sorting.ByCreatedAt(SortOrder.Ascending)] };

    private async Task<List<string?>> CodesAsync(SessionFilter filter) =>
        await _service.Sessions.ListAsync(filter, Token).Select(static session => session.MerchantInternalTransactionCode).ToListAsync(Token);

    private async Task<Page<TransactionSession>> FirstPageAsync(SessionFilter filter) =>
        await _service.Sessions.ListAsync(filter, Token).AsPages(Token).FirstAsync(Token);
}
