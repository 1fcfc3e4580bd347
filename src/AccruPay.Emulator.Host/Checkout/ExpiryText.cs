using System.Globalization;

namespace AccruPay.Emulator.Host;

/// <summary>When a session expires, as a customer reads it.</summary>
internal static class ExpiryText
{
    public static string Moment(DateTimeOffset end) => end.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>Rounded down, so that it promises no time that is not there.</summary>
    public static string Left(TimeSpan time) => time switch
    {
        { TotalHours: >= 2 } => $"{(int)time.TotalHours} hours",
        { TotalMinutes: >= 2 } => $"{(int)time.TotalMinutes} minutes",
        _ => $"{(int)time.TotalSeconds} seconds",
    };
}
