using AccruPay;

namespace ApiTour;

/// <summary>Reads lists to their end, or to the fifth page: a service may have millions of records.</summary>
internal static class Lists
{
    private const int MostPages = 5;

    public static async Task<IReadOnlyList<T>> AllAsync<T>(PagedList<T> list)
    {
        var records = new List<T>();
        var pages = 0;
        try
        {
            await foreach (var page in list.AsPages())
            {
                records.AddRange(page.Items);
                if (++pages == MostPages)
                    break;
            }
        }
        catch (AccruPayUnreadableResponseException) when (pages > 0)
        {
            // A server of made-up data may say for ever that there is more, at the same cursor: the pages so far are the list.
        }

        return records;
    }

    public static async Task<int> CountAsync<T>(PagedList<T> list) => (await AllAsync(list)).Count;
}
