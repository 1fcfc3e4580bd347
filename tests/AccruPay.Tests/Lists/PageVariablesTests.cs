using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>What is sent for a page: one way of paging, and never a mix.</summary>
public class PageVariablesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Pagings => new()
    {
        { "forward", """{"first":50}""", """{"first":50,"after":"c-1"}""" },
        { "forward after", """{"first":50,"after":"kept"}""", """{"first":50,"after":"c-1"}""" },
        { "backward", """{"last":50}""", """{"last":50,"before":"c-0"}""" },
        { "backward before", """{"last":50,"before":"kept"}""", """{"last":50,"before":"c-0"}""" },
        {
            "offset",
            """{"take":50,"skip":4,"sorting":[{"field":"createdAt","order":"ASC"}]}""",
            """{"take":50,"skip":6,"sorting":[{"field":"createdAt","order":"ASC"}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Pagings))]
    public async Task The_first_and_the_next_page_are_asked_for_by_the_same_way_of_paging(string paging, string first, string next)
    {
        using var service = new ScriptedService(
            Outcome.Json(SamplePages.OfMethods(["m-1", "m-2"], next: "c-1", previous: "c-0")), Outcome.Json(SamplePages.OfMethods(["m-3"])));
        using var client = service.Client();

        await client.PaymentMethods.ListAsync(new PaymentMethodFilter { Paging = Named(paging) }, Token).ToListAsync(Token);

        service.Bodies.Should().HaveCount(2);
        SamplePages.VariablesOf(service.Bodies[0]).ShouldBeJson(first);
        SamplePages.VariablesOf(service.Bodies[1]).ShouldBeJson(next);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public async Task The_page_size_is_the_callers(int size)
    {
        (await SentForAsync(new PaymentMethodFilter { PageSize = size })).ShouldBeJson($$"""{"first":{{size}}}""");
    }

    [Fact]
    public async Task Sortings_are_sent_in_their_order()
    {
        var filter = new PaymentMethodFilter { Sorting = [Sorting.By("expiresAt", SortOrder.Descending), Sorting.ByCreatedAt(SortOrder.Ascending)] };

        (await SentForAsync(filter)).ShouldBeJson(
            """{"first":50,"sorting":[{"field":"expiresAt","order":"DESC"},{"field":"createdAt","order":"ASC"}]}""");
    }

    [Fact]
    public async Task A_sorting_that_was_set_to_null_is_none()
    {
        (await SentForAsync(new PaymentMethodFilter { Sorting = null!, Paging = null! })).ShouldBeJson("""{"first":50}""");
    }

    private static Paging Named(string name) => name switch
    {
        "forward" => Paging.Forward(),
        "forward after" => Paging.Forward("kept"),
        "backward" => Paging.Backward(),
        "backward before" => Paging.Backward("kept"),
        _ => Paging.FromOffset(4),
    };

    private static async Task<JsonObject> SentForAsync(PaymentMethodFilter filter)
    {
        using var service = new ScriptedService(Outcome.Json(SamplePages.Empty(SamplePages.Methods)));
        using var client = service.Client();
        await client.PaymentMethods.ListAsync(filter, Token).ToListAsync(Token);
        return SamplePages.VariablesOf(service.Bodies.Single());
    }
}
