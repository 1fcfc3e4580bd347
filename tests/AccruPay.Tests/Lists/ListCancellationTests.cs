namespace AccruPay.Tests;

/// <summary>A list takes a token, and so does its enumeration; either ends it, and the exception names the one that did.</summary>
public class ListCancellationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Before_the_first_page_nothing_is_sent(bool byList)
    {
        using var service = Pages();
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await AssertCanceledAsync(ReadAsync(List(client, byList, source), byList, source, static _ => { }), source);

        service.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Within_a_page_no_further_record_comes(bool byList)
    {
        using var service = Pages();
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        var seen = new List<string>();

        await AssertCanceledAsync(
            ReadAsync(List(client, byList, source), byList, source, method =>
            {
                seen.Add(method.Id);
                source.Cancel();
            }),
            source);

        seen.Should().Equal("m-1");
        service.Requests.Should().HaveCount(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Between_pages_no_further_page_is_asked_for(bool byList)
    {
        using var service = Pages();
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        var read = async () =>
        {
            await foreach (var page in List(client, byList, source).AsPages(byList ? CancellationToken.None : source.Token))
                await source.CancelAsync();
        };

        await AssertCanceledAsync(read(), source);

        service.Requests.Should().HaveCount(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task While_a_page_is_under_way_it_ends_at_once(bool byList)
    {
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client();
        using var source = new CancellationTokenSource();

        var read = ReadAsync(List(client, byList, source), byList, source, static _ => { });
        await service.ArrivalAsync();
        await source.CancelAsync();

        await AssertCanceledAsync(read, source);
    }

    [Fact]
    public async Task A_list_whose_pages_are_there_already_obeys_too()
    {
        using var source = new CancellationTokenSource();
        var list = PagedList.FromPages([new Page<string> { Items = ["1", "2"] }, new Page<string> { Items = ["3"] }]);
        var seen = new List<string>();
        var read = async () =>
        {
            await foreach (var item in list.WithCancellation(source.Token))
            {
                seen.Add(item);
                if (seen.Count == 2)
                    await source.CancelAsync();
            }
        };

        await AssertCanceledAsync(read(), source);

        seen.Should().Equal("1", "2");
    }

    private static ScriptedService Pages() => new(
        Outcome.Json(SamplePages.OfMethods(["m-1", "m-2"], next: "c-1")), Outcome.Json(SamplePages.OfMethods(["m-3"])));

    private static PagedList<PaymentMethod> List(AccruPayClient client, bool byList, CancellationTokenSource source) =>
        client.PaymentMethods.ListAsync(cancellationToken: byList ? source.Token : CancellationToken.None);

    private static async Task ReadAsync(
        PagedList<PaymentMethod> list, bool byList, CancellationTokenSource source, Action<PaymentMethod> see)
    {
        await foreach (var method in list.WithCancellation(byList ? CancellationToken.None : source.Token))
            see(method);
    }

    private static async Task AssertCanceledAsync(Task read, CancellationTokenSource source) =>
        (await FluentActions.Awaiting(() => read.InTime()).Should().ThrowAsync<OperationCanceledException>())
            .Which.CancellationToken.Should().Be(source.Token);
}
