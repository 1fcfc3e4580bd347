using System.Runtime.CompilerServices;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>A list that asks the service for a page when it is needed.</summary>
internal sealed class FetchedList<TFilter, T>(
    GraphQLClient graphQL, Operation<ListQuery<TFilter>, Page<T>> operation, TFilter filter, CancellationToken listToken)
    : PagedList<T>
    where TFilter : ListFilter
    where T : class
{
    private protected override bool IsBackward => filter.Paging.IsBackward;

    private protected override CancellationToken ListToken => listToken;

    public override IAsyncEnumerable<Page<T>> AsPages(CancellationToken cancellationToken = default) => FetchAsync(cancellationToken);

    private async IAsyncEnumerable<Page<T>> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<object>();
        for (var paging = filter.Paging; paging is not null;)
        {
            seen.Add(paging);
            var page = await PageAtAsync(paging, cancellationToken).ConfigureAwait(false);
            var next = paging.After(page);

            // Before the caller gets the page: whoever acts on each record would act on some of them twice.
            if (next is { HasPosition: true } && (seen.Contains(next) || (next.IsOffset && !HasNew(page, seen))))
                throw Stuck(operation.Name, "the same place again");

            yield return page;
            if (next is { HasPosition: false })
                throw Stuck(operation.Name, "no cursor");

            paging = next;
        }
    }

    // A server that ignores an offset gives the same records for ever. Cursors do not tell it: no offset needs them.
    private static bool HasNew(Page<T> page, HashSet<object> seen) =>
        page.Items.Count > 0 && seen.Add(string.Join("\n", page.Items.Select(static item => item.ToString())));

    private async Task<Page<T>> PageAtAsync(Paging paging, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(listToken, cancellationToken);
        try
        {
            return await graphQL.SendAsync(operation, new ListQuery<TFilter>(filter, paging), either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled) when (either.IsCancellationRequested)
        {
            // Names the caller's own token, not the one that stands for both.
            throw new OperationCanceledException(
                canceled.Message, canceled, listToken.IsCancellationRequested ? listToken : cancellationToken);
        }
    }

    // Going on would read the same page for ever.
    private static AccruPayUnreadableResponseException Stuck(string name, string what) =>
        new($"The service says that the list goes on, and gives {what}.") { Operation = name };
}
