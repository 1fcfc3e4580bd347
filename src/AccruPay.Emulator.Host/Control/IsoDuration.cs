using System.Globalization;
using System.Text.RegularExpressions;

namespace AccruPay.Emulator.Host;

/// <summary>A duration as ISO 8601 writes it, such as PT21M or P1M. Years and months are those of the calendar.</summary>
internal sealed partial record IsoDuration(int Months, TimeSpan Time)
{
    public const string Rule = "a duration of ISO 8601, such as PT21M, P1D or P1M, and more than nothing";

    /// <summary>Reads a text; null where it is no duration.</summary>
    public static IsoDuration? Read(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || text.EndsWith('P') || text.EndsWith('T'))
            return null;
        var time = TimeSpan.FromDays((7 * Number(match, "w")) + Number(match, "d"))
            + TimeSpan.FromHours(Number(match, "h")) + TimeSpan.FromMinutes(Number(match, "min"))
            + new TimeSpan((long)(Decimal(match, "s") * TimeSpan.TicksPerSecond));
        return new IsoDuration((12 * Number(match, "y")) + Number(match, "mon"), time);
    }

    /// <summary>How long it is from a moment on; null where the calendar ends before.</summary>
    public TimeSpan? From(DateTimeOffset moment)
    {
        try
        {
            return moment.AddMonths(Months) + Time - moment;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static int Number(Match match, string part) =>
        match.Groups[part].Success ? int.Parse(match.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static decimal Decimal(Match match, string part) =>
        match.Groups[part].Success ? decimal.Parse(match.Groups[part].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"\AP((?<y>[0-9]{1,6})Y)?((?<mon>[0-9]{1,6})M)?((?<w>[0-9]{1,6})W)?((?<d>[0-9]{1,6})D)?(T((?<h>[0-9]{1,6})H)?((?<min>[0-9]{1,6})M)?((?<s>[0-9]{1,6}(\.[0-9]{1,7})?)S)?)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
