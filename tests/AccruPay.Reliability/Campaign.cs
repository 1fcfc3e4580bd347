namespace AccruPay.Reliability;

/// <summary>Plays many schedules, on every processor, each in a world that is thrown away now and then.</summary>
internal static class Campaign
{
    // A world grows with what has happened in it.
    private const int SchedulesOfAWorld = 200;

    /// <param name="first">The first seed.</param>
    /// <param name="count">How many seeds.</param>
    /// <param name="tally">Where the verdicts go.</param>
    /// <param name="client">Makes the client under test; null for the SDK.</param>
    /// <param name="kinds">The intents to draw from; null for all.</param>
    public static void Play(
        ulong first, long count, Tally tally, Func<World, IMerchantClient>? client = null, IReadOnlyList<IntentKind>? kinds = null)
    {
        var batches = (count + SchedulesOfAWorld - 1) / SchedulesOfAWorld;
        Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, batch =>
        {
            using var world = new World();
            var player = new Player(world);
            var tested = client?.Invoke(world);
            var end = Math.Min(count, (batch + 1) * SchedulesOfAWorld);
            for (var index = batch * SchedulesOfAWorld; index < end; index++)
                tally.Add(player.Play(new Schedule(first + (ulong)index, kinds), tested));
        });
    }
}
