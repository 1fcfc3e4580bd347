using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// Tells what records that might be a lost call's mean: one that matches and was made since the call was sent is the
/// call's own.
/// </summary>
internal static class OutcomeSearch
{
    // The clock of a service's front and that of its database need not agree. A record that is older than the call by
    // less than this may be the call's own all the same.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    // Machines are set to the right time, but not all.
    private static readonly TimeSpan OwnClockTolerance = TimeSpan.FromHours(1);

    /// <summary>Looks at records that all match what was sent.</summary>
    /// <param name="matches">The records.</param>
    /// <param name="timeOf">When a record was made or changed.</param>
    /// <param name="history">What the call has sent.</param>
    /// <param name="mayComeTwice">
    /// Whether there may well be another like it, such as a second refund of the same amount. Then one that was made while
    /// the call may not yet have been sent, as far as the service's clock can be known, is not taken for the call's own; nor
    /// is one of the future, which shows that the service has two clocks.
    /// </param>
    public static FoundOutcome Among<T>(
        IEnumerable<T> matches, Func<T, DateTimeOffset?> timeOf, SendHistory history, bool mayComeTwice = false)
        where T : class
    {
        var sentAt = history.FirstSendByServerClock;
        var certainFrom = mayComeTwice ? history.LatestFirstSendByServerClock : sentAt;
        var recent = matches.Where(record => !IsClearlyOlder(timeOf(record), sentAt)).ToList();
        return recent switch
        {
            [] => new OutcomeNotSeenYet(),
            [var one] when timeOf(one) >= certainFrom && !(mayComeTwice && timeOf(one) > history.LatestNowByServerClock) => new OutcomeHappened(one),
            _ => new OutcomeAmbiguous([.. recent]),
        };
    }

    /// <summary>
    /// Looks at records that bear the name that was sent. One that is not like what was sent may have been changed by the
    /// service on the way, so that it is a candidate, but not found.
    /// </summary>
    /// <inheritdoc cref="Among" path="/param"/>
    public static FoundOutcome AmongNamed<T>(
        IReadOnlyList<T> named, Func<T, bool> isLike, Func<T, DateTimeOffset?> timeOf, SendHistory history, bool mayComeTwice = false)
        where T : class
    {
        var found = Among(named.Where(isLike), timeOf, history, mayComeTwice);
        if (found is not OutcomeNotSeenYet)
            return found;

        var recent = named.Where(record => !IsClearlyOlder(timeOf(record), history.FirstSendByServerClock)).ToList();
        return recent.Count == 0 ? found : new OutcomeAmbiguous([.. recent]);
    }

    /// <summary>
    /// Whether a record was certainly there before the call, by this machine's clock where the service does not tell its time.
    /// </summary>
    public static bool IsClearlyOlder(DateTimeOffset? time, SendHistory history) => history.FirstSendByServerClock is { } sentAt
        ? IsClearlyOlder(time, sentAt)
        : time < history.FirstSendByOwnClock - OwnClockTolerance;

    /// <summary>Whether a record was certainly there before the call.</summary>
    public static bool IsClearlyOlder(DateTimeOffset? time, DateTimeOffset? sentAt) => time < sentAt - ClockTolerance;
}
