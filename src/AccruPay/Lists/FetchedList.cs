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
        var seen = new HashSet<Paging>();
        for (var paging = filter.Paging; paging is not null;)
        {
            if (!seen.Add(paging))
                throw Stuck(operation.Name, "the same place again");

            var page = await PageAtAsync(paging, cancellationToken).ConfigureAwait(false);
            yield return page;
            paging = paging.After(page);
            if (paging is { HasPosition: false })
                throw Stuck(operation.Name, "no cursor");
        }
    }

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
