namespace AccruPay.Benchmarks;

/// <summary>
/// In which order clients take their turns, round by round: every order there is, one after the other, so that each follows each
/// of the others as often. Who follows a slow one finds a cold processor.
/// </summary>
internal static class Turns
{
    public static IEnumerable<IReadOnlyList<int>> Of(int clients, int rounds)
    {
        var orders = OrdersOf([.. Enumerable.Range(0, clients)]).ToList();
        return Enumerable.Range(0, rounds).Select(round => orders[round % orders.Count]);
    }

    private static IEnumerable<IReadOnlyList<int>> OrdersOf(IReadOnlyList<int> clients) => clients.Count == 0
        ? [[]]
        : clients.SelectMany(first => OrdersOf([.. clients.Where(other => other != first)]).Select(rest => (int[])[first, .. rest]));
}
