using NSubstitute;

namespace AccruPay.Tests;

/// <summary>How a user's own test stands in for a list.</summary>
public class PreparedListTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_records_it_is_one_page_of_them()
    {
        var list = PagedList.Of([new Transaction { Id = "t-1" }, new Transaction { Id = "t-2" }]);

        (await list.Select(static transaction => transaction.Id).ToListAsync(Token)).Should().Equal("t-1", "t-2");
        var page = (await list.AsPages(Token).ToListAsync(Token)).Should().ContainSingle().Which;
        page.TotalCount.Should().Be(2);
        page.HasNextPage.Should().BeFalse();
    }

    [Fact]
    public async Task Of_pages_it_gives_them_as_they_are_each_time_anew()
    {
        Page<string>[] pages = [new() { Items = ["1", "2"], EndCursor = "c-1", HasNextPage = true }, new(), new() { Items = ["3"], HasPreviousPage = true }];
        var list = PagedList.FromPages(pages);

        (await list.ToListAsync(Token)).Should().Equal("1", "2", "3");
        (await list.AsPages(Token).ToListAsync(Token)).Should().Equal(pages);
        (await list.ToListAsync(Token)).Should().Equal("1", "2", "3");
    }

    [Fact]
    public async Task It_does_not_change_with_what_it_was_made_of()
    {
        var records = new List<string> { "1" };
        var list = PagedList.Of(records);
        records.Add("2");

        (await list.ToListAsync(Token)).Should().Equal("1");
    }

    [Fact]
    public void Null_is_refused_by_the_arguments_name()
    {
        FluentActions.Invoking(() => PagedList.Of<string>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("items");
        FluentActions.Invoking(() => PagedList.FromPages<string>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("pages");
    }

    [Fact]
    public async Task A_substitute_can_return_it()
    {
        var accruPay = Substitute.For<AccruPayClient>();
        accruPay.Transactions.ListAsync(Arg.Is<TransactionFilter>(static filter => filter.Disputed == true), Arg.Any<CancellationToken>())
            .Returns(PagedList.Of([new Transaction { Id = "t-1", DisputedAt = DateTimeOffset.UnixEpoch }]));

        var disputed = await accruPay.Transactions.ListAsync(new TransactionFilter { Disputed = true }, Token).ToListAsync(Token);

        disputed.Should().ContainSingle().Which.IsDisputed.Should().BeTrue();
    }

    [Fact]
    public void A_page_prints_its_numbers_and_no_record() =>
        new Page<string> { Items = ["personal"], TotalCount = 7 }.ToString().Should().Be("Page { Items = 1, TotalCount = 7 }");
}
