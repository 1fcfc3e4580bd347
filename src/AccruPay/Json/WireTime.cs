using System.Globalization;

namespace AccruPay;

/// <summary>The API's text of a moment: UTC, with milliseconds.</summary>
internal static class WireTime
{
    public static string Of(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
