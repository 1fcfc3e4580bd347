namespace AccruPay.Emulator;

/// <summary>A length of time by the calendar: its parts are added together, and a part that is 0 is not used.</summary>
/// <param name="Days">Days, 0 or more.</param>
/// <param name="Months">Months, 0 or more.</param>
/// <param name="Years">Years, 0 or more.</param>
public sealed record EmulatedInterval(int Days = 0, int Months = 0, int Years = 0)
{
    /// <summary>No time at all.</summary>
    public static EmulatedInterval None { get; } = new();

    internal bool IsNone => Days == 0 && Months == 0 && Years == 0;

    internal bool HasNegativePart => Days < 0 || Months < 0 || Years < 0;

    /// <summary>
    /// The end of so many intervals after an anchor. Counted from the anchor and not from the interval before, so that a month
    /// after 31 January is 28 February, and two months after it is 31 March. What lies beyond the calendar's end is its end.
    /// </summary>
    internal DateTimeOffset After(DateTimeOffset anchor, int times)
    {
        var months = (Int128)times * ((12L * Years) + Months);
        var days = (Int128)times * Days;
        if (months > MonthsLeft(anchor))
            return DateTimeOffset.MaxValue;
        var month = anchor.AddMonths((int)months);
        return days > (DateTimeOffset.MaxValue - month).Days ? DateTimeOffset.MaxValue : month.AddTicks((long)days * TimeSpan.TicksPerDay);
    }

    private static int MonthsLeft(DateTimeOffset anchor) => ((DateTimeOffset.MaxValue.Year - anchor.Year) * 12) + 12 - anchor.Month;
}
