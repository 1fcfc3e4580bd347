using System.Runtime.CompilerServices;

namespace AccruPay;

/// <summary>A list whose pages are there already.</summary>
internal sealed class PreparedList<T>(Page<T>[] pages) : PagedList<T>
{
    public override IAsyncEnumerable<Page<T>> AsPages(CancellationToken cancellationToken = default) => Give(cancellationToken);

#pragma warning disable CS1998 // The pages are there already: there is nothing to wait for.
    private async IAsyncEnumerable<Page<T>> Give([EnumeratorCancellation] CancellationToken cancellationToken)
#pragma warning restore CS1998
    {
        foreach (var page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return page;
        }
    }
}
