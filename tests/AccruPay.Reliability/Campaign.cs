using System.Collections.Concurrent;

namespace AccruPay.Reliability;

/// <summary>Plays many schedules, on every processor, each in a world that is thrown away now and then.</summary>
internal static class Campaign
{
    // Over sockets a schedule waits more than it computes.
    private const int SocketWorlds = 40;

    // A world grows with what has happened in it.
    private const int SchedulesOfAWorld = 500;

    // Few, so that a short run fills all worlds.
    private const int SchedulesOfASocketWorld = 25;

    /// <summary>A campaign of so many schedules meets everything that there is.</summary>
    public const long WholeCampaign = 1_000;

    /// <param name="first">The first seed.</param>
    /// <param name="count">How many seeds.</param>
    /// <param name="tally">Where the verdicts go.</param>
    /// <param name="client">Makes the client under test; null for the SDK.</param>
    /// <param name="kinds">The intents to draw from; null for all.</param>
    /// <returns>What a whole campaign would have met, and this one has not.</returns>
    public static IReadOnlyList<string> Play(
        ulong first, long count, Tally tally, Func<MemoryWorld, IMerchantClient>? client = null, IReadOnlyList<IntentKind>? kinds = null)
    {
        IReadOnlyList<string> faults = [];
        var batches = (count + SchedulesOfAWorld - 1) / SchedulesOfAWorld;
        OnThreads(Environment.ProcessorCount, batches, batch =>
        {
            using var world = new MemoryWorld();
            var player = new MemoryPlayer(world);
            faults = player.FaultNames;
            var tested = client?.Invoke(world);
            var end = Math.Min(count, (batch + 1) * SchedulesOfAWorld);
            for (var index = batch * SchedulesOfAWorld; index < end; index++)
                tally.Add(player.Play(new Schedule(first + (ulong)index, kinds), tested));
        });
        return count < WholeCampaign ? [] : tally.Missing(faults);
    }

    /// <summary>Plays one schedule again, and tells all of it.</summary>
    public static void Replay(ulong seed, Tally tally, TextWriter output)
    {
        using var world = new MemoryWorld();
        var result = new MemoryPlayer(world).Play(new Schedule(seed));
        tally.Add(result);
        output.WriteLine(result.Description);
        foreach (var told in result.Answers)
            output.WriteLine("told: " + told);
    }

    /// <summary>Plays schedules over real sockets.</summary>
    /// <returns>What a whole campaign would have met, and this one has not.</returns>
    public static IReadOnlyList<string> PlayOverSockets(ulong first, long count, Tally tally)
    {
        IReadOnlyList<string> faults = [];
        var batches = (count + SchedulesOfASocketWorld - 1) / SchedulesOfASocketWorld;
        OnThreads(SocketWorlds, batches, batch =>
        {
            using var world = SocketWorld.Open();
            var player = new SocketPlayer(world);
            faults = player.FaultNames;
            var end = Math.Min(count, (batch + 1) * SchedulesOfASocketWorld);
            for (var index = batch * SchedulesOfASocketWorld; index < end; index++)
                tally.Add(player.Play(new Schedule(first + (ulong)index)));
        });
        return count < WholeCampaign ? [] : tally.Missing(faults);
    }

    // Not on the pool's threads, on which the wrappings go on.
    internal static void OnThreads(int most, long batches, Action<long> play)
    {
        var next = -1L;
        var failures = new ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, (int)Math.Min(most, batches)).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        if (!failures.IsEmpty)
            throw new AggregateException(failures);

        void Work()
        {
            try
            {
                for (var batch = Interlocked.Increment(ref next); batch < batches; batch = Interlocked.Increment(ref next))
                    play(batch);
            }
            catch (Exception failure)
            {
                failures.Enqueue(failure);
            }
        }
    }
}
