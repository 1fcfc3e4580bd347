namespace AccruPay;

/// <summary>What all lists can be asked for: the size of their pages, where to begin, and the order.</summary>
/// <remarks>Immutable. A filter that is null does not filter; several filters must all hold.</remarks>
public abstract record ListFilter
{
    private protected ListFilter()
    {
    }

    /// <summary>
    /// How many records a page holds, at least 1; 50 by default. The API states no maximum; 100 is the most that its
    /// documentation uses.
    /// </summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Where to begin and which way to go; forward from the first record by default.</summary>
    public Paging Paging { get; init => field = value ?? Paging.Forward(); } = Paging.Forward();

    /// <summary>The fields to sort by, the most important first; empty by default, which leaves the order to the service.</summary>
    public IReadOnlyList<Sorting> Sorting { get; init => field = value ?? []; } = [];

    /// <summary>Whether the records come with their secrets.</summary>
    internal virtual bool IncludesSecrets => false;

    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which.</exception>
    internal void Validate(string argumentName)
    {
        if (PageSize < 1)
            throw new ArgumentException("A page must hold at least one record.", $"{argumentName}.{nameof(PageSize)}");

        if (Sorting.Contains(null!))
            throw new ArgumentException("A sorting must not be null.", $"{argumentName}.{nameof(Sorting)}");

        WriteFilters(new FilterWriter(argumentName));
    }

    internal void WriteTo(FilterWriter writer)
    {
        WriteFilters(writer);
        writer.Sorting("sorting", Sorting.Count == 0 && Paging.IsOffset ? [AccruPay.Sorting.ByCreatedAt(SortOrder.Ascending)] : Sorting);
    }

    /// <summary>Writes the filters that are set, under the API's names.</summary>
    private protected abstract void WriteFilters(FilterWriter writer);
}
