using System.Text.Json;

namespace AccruPay;

/// <summary>
/// Where in a list to begin, and which way to go: forward from a cursor, backward from a cursor, or forward from an
/// offset. The API knows all three and does not say what mixing them means, so that a list takes one.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Paging
{
    private readonly PagingKind _kind;
    private readonly string? _cursor;
    private readonly int _skip;

    private Paging(PagingKind kind, string? cursor = null, int skip = 0)
    {
        _kind = kind;
        _cursor = cursor;
        _skip = skip;
    }

    /// <summary>Whether pages come from the end of the list towards its beginning.</summary>
    internal bool IsBackward => _kind == PagingKind.Backward;

    internal bool IsOffset => _kind == PagingKind.Offset;

    /// <summary>Goes forward.</summary>
    /// <param name="after">The cursor after which to begin; null (the default) begins with the first record.</param>
    /// <returns>The paging.</returns>
    /// <exception cref="ArgumentException"><paramref name="after"/> is blank.</exception>
    public static Paging Forward(string? after = null) => new(PagingKind.Forward, NullOrNotBlank(after, nameof(after)));

    /// <summary>
    /// Goes backward: the last page comes first, and records are enumerated from the last to the first. The items of a
    /// page stay in the order of the list.
    /// </summary>
    /// <param name="before">The cursor before which to begin; null (the default) begins with the last record.</param>
    /// <returns>The paging.</returns>
    /// <exception cref="ArgumentException"><paramref name="before"/> is blank.</exception>
    public static Paging Backward(string? before = null) => new(PagingKind.Backward, NullOrNotBlank(before, nameof(before)));

    /// <summary>
    /// Goes forward by counting. Records that are made or deleted in the meantime shift the rest: prefer cursors. Without
    /// a sorting the list is sorted by the time of creation, oldest first, since the service's own order is not known.
    /// </summary>
    /// <param name="skip">How many records to pass over; not negative.</param>
    /// <returns>The paging.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="skip"/> is negative.</exception>
    public static Paging FromOffset(int skip) => skip >= 0
        ? new Paging(PagingKind.Offset, skip: skip)
        : throw new ArgumentOutOfRangeException(nameof(skip), "The offset must not be negative.");

    /// <summary>The paging of the page after one, or null where that was the last.</summary>
    internal Paging? After<T>(Page<T> page) => _kind switch
    {
        PagingKind.Forward => page.HasNextPage ? new Paging(_kind, page.EndCursor) : null,
        PagingKind.Backward => page.HasPreviousPage ? new Paging(_kind, page.StartCursor) : null,
        _ => page.HasNextPage ? new Paging(_kind, skip: checked(_skip + page.Items.Count)) : null,
    };

    /// <summary>Whether it says where to go on, which a list that has more must.</summary>
    internal bool HasPosition => _kind == PagingKind.Offset || !string.IsNullOrEmpty(_cursor);

    internal void WriteTo(Utf8JsonWriter writer, int pageSize)
    {
        var (size, position) = _kind switch
        {
            PagingKind.Forward => ("first", "after"),
            PagingKind.Backward => ("last", "before"),
            _ => ("take", "skip"),
        };
        writer.WriteNumber(size, pageSize);
        if (_kind == PagingKind.Offset)
            writer.WriteNumber(position, _skip);
        else if (_cursor is not null)
            writer.WriteString(position, _cursor);
    }

    private static string? NullOrNotBlank(string? cursor, string name) =>
        cursor is null ? null : Argument.NotBlank(cursor, name);

    private enum PagingKind
    {
        Forward,
        Backward,
        Offset,
    }
}
