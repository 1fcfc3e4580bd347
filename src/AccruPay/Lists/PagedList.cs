namespace AccruPay;

/// <summary>
/// A list whose pages are fetched as they are needed: enumerate the records themselves, or the pages with
/// <see cref="AsPages"/>. Nothing is sent before the enumeration begins; each enumeration reads the list anew.
/// </summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <remarks>
/// The list is thread-safe, an enumeration of it is not. An enumeration throws what a call throws: an
/// <see cref="AccruPayException"/>, or an <see cref="OperationCanceledException"/> between and within pages. The
/// list may change while it is read; the service does not say how its cursors take that.
/// </remarks>
public abstract class PagedList<T> : IAsyncEnumerable<T>
{
    private protected PagedList()
    {
    }

    private protected virtual bool IsBackward => false;

    /// <summary>The token that the list was made with.</summary>
    private protected virtual CancellationToken ListToken => CancellationToken.None;

    /// <summary>Gives the pages.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The pages, fetched as they are needed.</returns>
    public abstract IAsyncEnumerable<Page<T>> AsPages(CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            for (var index = 0; index < page.Items.Count; index++)
            {
                ListToken.ThrowIfCancellationRequested();
                cancellationToken.ThrowIfCancellationRequested();
                yield return page.Items[IsBackward ? page.Items.Count - 1 - index : index];
            }
        }
    }
}

/// <summary>Makes lists for tests.</summary>
public static class PagedList
{
    /// <summary>Makes a list of these pages, as if the service had given them.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="pages">The pages, in the order in which they are to come.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    public static PagedList<T> FromPages<T>(IEnumerable<Page<T>> pages) =>
        new PreparedList<T>([.. Argument.NotNull(pages, nameof(pages))]);

    /// <summary>Makes a list of one page of these records.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="items">The records.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static PagedList<T> Of<T>(IEnumerable<T> items)
    {
        IReadOnlyList<T> records = [.. Argument.NotNull(items, nameof(items))];
        return FromPages([new Page<T> { Items = records, TotalCount = records.Count }]);
    }
}
