namespace AccruPay.Emulator;

/// <summary>The nine fields of an input that say how long something is: three intervals in days, months and years.</summary>
internal static class IntervalFields
{
    public const string Renewal = "renewalInterval";
    public const string EndsAfter = "endsAfter";
    public const string Trial = "trialPeriod";

    private static readonly string[] Units = ["Days", "Months", "Years"];

    public static IEnumerable<string> Names { get; } =
        [.. new[] { Renewal, EndsAfter, Trial }.SelectMany(interval => Units.Select(unit => interval + unit))];

    /// <summary>The interval with this prefix; a part that is not given is that of <paramref name="otherwise"/>.</summary>
    public static EmulatedInterval Read(InputValues values, string prefix, EmulatedInterval otherwise) => new(
        values.Value<int>(prefix + "Days") ?? otherwise.Days,
        values.Value<int>(prefix + "Months") ?? otherwise.Months,
        values.Value<int>(prefix + "Years") ?? otherwise.Years);
}
