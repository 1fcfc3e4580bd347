using System.Runtime.InteropServices;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>A length of time by the calendar: days, months and years, which add up. All zero means that it is not used.</summary>
/// <remarks>Immutable.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlanInterval
{
    private PlanInterval(int days, int months, int years)
    {
        Days = days;
        Months = months;
        Years = years;
    }

    private PlanInterval(PlanInterval previous, ref WireReader reader, FieldTable fields, ref int position)
    {
        (Days, Months, Years) = (previous.Days, previous.Months, previous.Years);
        var group = reader.Group;
        do
        {
            switch (reader.Name)
            {
                case "Days":
                    Days = Whole(reader.ReadInt32(), group);
                    break;
                case "Months":
                    Months = Whole(reader.ReadInt32(), group);
                    break;
                case "Years":
                    Years = Whole(reader.ReadInt32(), group);
                    break;
            }
        }
        while (reader.NextFieldInGroup(fields, ref position, group));
    }

    /// <summary>The days; not negative.</summary>
    public int Days { get; init; }

    /// <summary>The months; not negative.</summary>
    public int Months { get; init; }

    /// <summary>The years; not negative.</summary>
    public int Years { get; init; }

    /// <summary>Whether it has no length.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public bool IsZero => this == default;

    /// <summary>A number of days.</summary>
    /// <param name="days">The days; not negative.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static PlanInterval OfDays(int days) => new(NotNegative(days, nameof(days)), 0, 0);

    /// <summary>A number of months.</summary>
    /// <param name="months">The months; not negative.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative.</exception>
    public static PlanInterval OfMonths(int months) => new(0, NotNegative(months, nameof(months)), 0);

    /// <summary>A number of years.</summary>
    /// <param name="years">The years; not negative.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static PlanInterval OfYears(int years) => new(0, 0, NotNegative(years, nameof(years)));

    internal static PlanInterval Read(PlanInterval previous, ref WireReader reader, FieldTable fields, ref int position) =>
        new(previous, ref reader, fields, ref position);

    internal void Validate(string argumentName)
    {
        if (Days < 0 || Months < 0 || Years < 0)
            throw new ArgumentException("Days, months and years must not be negative.", argumentName);
    }

    internal void WriteTo(Utf8JsonWriter writer, string prefix)
    {
        writer.WriteNumber(prefix + nameof(Days), Days);
        writer.WriteNumber(prefix + nameof(Months), Months);
        writer.WriteNumber(prefix + nameof(Years), Years);
    }

    // A part that cannot be read must not become zero: a plan that ends would become one that never does.
    private static int Whole(int? value, string field)
    {
        WireReader.Require(value is not null, field);
        return value ?? 0;
    }

    private static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, "The number must not be negative.");
}
