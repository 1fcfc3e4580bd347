namespace AccruPay;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <remarks>Immutable. It can be built in a test.</remarks>
public sealed class Page<T>
{
    /// <summary>The records, in the order of the list; empty where there are none.</summary>
    public IReadOnlyList<T> Items { get; init => field = value ?? []; } = [];

    /// <summary>The cursor of each of <see cref="Items"/>; null where the service did not give all of them.</summary>
    public IReadOnlyList<string>? Cursors { get; init; }

    /// <summary>How many records the whole list has, by the service's own count; null where it did not say.</summary>
    public int? TotalCount { get; init; }

    /// <summary>The cursor of the first record, from which to go on backward; null on an empty page.</summary>
    public string? StartCursor { get; init; }

    /// <summary>The cursor of the last record, from which to go on forward; null on an empty page.</summary>
    public string? EndCursor { get; init; }

    /// <summary>Whether records follow after this page.</summary>
    public bool HasNextPage { get; init; }

    /// <summary>Whether records stand before this page.</summary>
    public bool HasPreviousPage { get; init; }

    /// <summary>Shows the numbers of records only.</summary>
    public override string ToString() => $"Page {{ Items = {Items.Count}, TotalCount = {TotalCount} }}";
}
