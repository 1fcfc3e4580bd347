using System.Text.Json;

namespace AccruPay;

/// <summary>One field by which a list is sorted.</summary>
/// <remarks>
/// The API does not say which fields can be sorted by; <see cref="ByCreatedAt"/> is the one that its documentation shows.
/// Immutable and thread-safe.
/// </remarks>
public sealed record Sorting
{
    private Sorting(string field, SortOrder order)
    {
        Field = field;
        Order = order;
    }

    /// <summary>The API's name of the field.</summary>
    public string Field { get; }

    /// <summary>The direction.</summary>
    public SortOrder Order { get; }

    /// <summary>Sorts by the time at which records were created.</summary>
    /// <param name="order">The direction.</param>
    /// <returns>The sorting.</returns>
    /// <exception cref="ArgumentException"><paramref name="order"/> is not a value of its type.</exception>
    public static Sorting ByCreatedAt(SortOrder order) => By("createdAt", order);

    /// <summary>Sorts by any field.</summary>
    /// <param name="field">The API's name of the field; not blank.</param>
    /// <param name="order">The direction.</param>
    /// <returns>The sorting.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="field"/> is blank, or <paramref name="order"/> is not a value of its type.
    /// </exception>
    public static Sorting By(string field, SortOrder order)
    {
        if (order is not (SortOrder.Ascending or SortOrder.Descending))
            throw new ArgumentException("The order must be Ascending or Descending.", nameof(order));

        return new Sorting(Argument.NotBlank(field, nameof(field)), order);
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("field", Field);
        writer.WriteString("order", Order == SortOrder.Ascending ? "ASC" : "DESC");
        writer.WriteEndObject();
    }
}
