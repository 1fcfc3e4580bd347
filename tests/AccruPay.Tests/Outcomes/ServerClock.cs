using System.Globalization;

namespace AccruPay.Tests;

/// <summary>A service whose clock has nothing to do with the client's, and stands still.</summary>
internal static class ServerClock
{
    internal static readonly DateTimeOffset Now = new(2040, 1, 1, 10, 0, 30, TimeSpan.Zero);

    /// <summary>An answer that tells the service's time.</summary>
    internal static Outcome Answer(string body) =>
        Outcome.Answer(200, "application/json", body, ("Date", Now.ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>A moment before the service's now, as a record holds it.</summary>
    internal static string CreatedAt(TimeSpan before) => At("createdAt", before);

    internal static string At(string field, TimeSpan before) =>
        $$"""{"{{field}}":"{{(Now - before).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)}}"}""";
}
