namespace AccruPay.Emulator.Benchmarks;

/// <summary>Something that a back end asks, whose answer should take the same time however many sessions there are.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="AskAsync">Asks; it gets the shop and the number of a session that is held and paid.</param>
internal sealed record Question(string Name, Func<Shop, int, Task> AskAsync)
{
    private const int PageSize = 20;

    public static readonly IReadOnlyList<Question> All =
    [
        new("verify by code", static (shop, number) => shop.Sessions.Payments.VerifyAsync(Code(number))),
        new("session by code", static (shop, number) => shop.Sessions.GetAsync(Code(number))),
        new("list of one code", static (shop, number) =>
            FirstPageAsync(shop, new SessionFilter { MerchantInternalTransactionCode = SessionFiller.CodeOf(number) }, expected: 1)),
        new("list of one customer", static (shop, number) =>
            FirstPageAsync(shop, new SessionFilter { MerchantInternalCustomerCode = SessionFiller.CustomerOf(number), PageSize = PageSize }, PageSize)),
        new("first page of all", static (shop, _) => FirstPageAsync(shop, new SessionFilter { PageSize = PageSize }, PageSize)),
        // The last, since it adds sessions.
        new("start", static (shop, _) => shop.StartAsync()),
    ];

    private static SessionIdentifier Code(int number) => SessionIdentifier.FromMerchantInternalTransactionCode(SessionFiller.CodeOf(number));

    private static async Task FirstPageAsync(Shop shop, SessionFilter filter, int expected)
    {
        await using var pages = shop.Sessions.ListAsync(filter).AsPages().GetAsyncEnumerator();
        var count = await pages.MoveNextAsync() ? pages.Current.Items.Count : 0;
        if (count != expected)
            throw new InvalidOperationException($"The page holds {count} sessions in place of {expected}.");
    }
}
