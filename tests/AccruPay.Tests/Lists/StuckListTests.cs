namespace AccruPay.Tests;

/// <summary>A service whose list never ends, or loses its place, ends in an exception, and not in a loop or a short list.</summary>
public class StuckListTests
{
    private const string Operation = "MerchantApiCustomerPaymentMethods";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cursor_that_does_not_advance_ends_it()
    {
        var (records, failure) = await ReadAsync(
            Paging.Forward(), SamplePages.OfMethods(["m-1"], next: "c-1"), SamplePages.OfMethods(["m-2"], next: "c-1"));

        records.Should().Equal("m-1");
        failure.Message.Should().Contain("the same place again");
    }

    [Fact]
    public async Task A_cursor_that_leads_back_to_an_earlier_page_ends_it()
    {
        var (records, failure) = await ReadAsync(
            Paging.Forward(),
            SamplePages.OfMethods(["m-1"], next: "c-1"),
            SamplePages.OfMethods(["m-2"], next: "c-2"),
            SamplePages.OfMethods(["m-3"], next: "c-1"));

        records.Should().Equal("m-1", "m-2");
        failure.Message.Should().Contain("the same place again");
    }

    [Fact]
    public async Task A_cursor_that_leads_back_to_where_the_caller_began_ends_it()
    {
        var (records, _) = await ReadAsync(Paging.Forward("kept"), SamplePages.OfMethods(["m-1"], next: "kept"));
        records.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_list_that_goes_on_without_saying_where_ends_it(string? cursor)
    {
        var page = SamplePages.Of(SamplePages.Methods, [new() { ["id"] = "m-1" }], hasNext: true, hasPrevious: true, next: cursor, previous: cursor);

        foreach (var paging in new[] { Paging.Forward(), Paging.Backward() })
        {
            var (records, failure) = await ReadAsync(paging, page);
            records.Should().Equal("m-1");
            failure.Message.Should().Contain("no cursor");
        }
    }

    [Fact]
    public async Task Backward_it_is_the_same()
    {
        var (records, failure) = await ReadAsync(
            Paging.Backward(), SamplePages.OfMethods(["m-2"], previous: "c-1"), SamplePages.OfMethods(["m-1"], previous: "c-1"));

        records.Should().Equal("m-2");
        failure.Message.Should().Contain("the same place again");
    }

    [Fact]
    public async Task An_offset_after_a_page_without_records_ends_it_where_more_are_to_follow()
    {
        var (records, failure) = await ReadAsync(
            Paging.FromOffset(0), SamplePages.OfMethods(["m-1"], next: "c-1"), SamplePages.OfMethods([], next: "c-1"));

        records.Should().Equal("m-1");
        failure.Message.Should().Contain("the same place again");
    }

    [Fact]
    public async Task A_server_that_ignores_the_offset_ends_it()
    {
        var (records, failure) = await ReadAsync(
            Paging.FromOffset(0), SamplePages.OfMethods(["m-1"], next: "c-1"), SamplePages.OfMethods(["m-1"], next: "c-1"));

        records.Should().Equal("m-1");
        failure.Message.Should().Contain("the same place again");
    }

    [Fact]
    public async Task An_offset_needs_no_cursors()
    {
        using var service = new ScriptedService(
            Outcome.Json(SamplePages.OfMethods(["m-1"], next: "0")), Outcome.Json(SamplePages.OfMethods(["m-2"], next: "0")), Outcome.Json(SamplePages.OfMethods(["m-3"])));
        using var client = service.Client();

        var list = client.PaymentMethods.ListAsync(new PaymentMethodFilter { Paging = Paging.FromOffset(0) }, Token);

        (await list.ToListAsync(Token)).Select(static method => method.Id).Should().Equal("m-1", "m-2", "m-3");
    }

    [Fact]
    public async Task A_page_without_records_whose_cursor_advances_is_passed_over()
    {
        using var service = new ScriptedService(
            Outcome.Json(SamplePages.OfMethods([], next: "c-1")), Outcome.Json(SamplePages.OfMethods(["m-1"])));
        using var client = service.Client();

        (await client.PaymentMethods.ListAsync(cancellationToken: Token).ToListAsync(Token)).Should().ContainSingle();
    }

    private static async Task<(IReadOnlyList<string> Records, AccruPayUnreadableResponseException Failure)> ReadAsync(
        Paging paging, params string[] pages)
    {
        using var service = new ScriptedService(Array.ConvertAll(pages, static page => Outcome.Json(page)));
        using var client = service.Client();
        var records = new List<string>();
        var read = async () =>
        {
            await foreach (var method in client.PaymentMethods.ListAsync(new PaymentMethodFilter { Paging = paging }, Token))
                records.Add(method.Id);
        };
        var failure = (await read.Should().ThrowExactlyAsync<AccruPayUnreadableResponseException>()).Which;
        failure.Operation.Should().Be(Operation);
        service.Requests.Should().HaveCount(pages.Length, "no page is asked for twice");
        return (records, failure);
    }
}
