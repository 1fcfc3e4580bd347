using AccruPay.Reliability;

namespace AccruPay.Reliability.Tests;

public class SdkTests
{
    [Fact]
    public void Over_seeded_faults_no_money_moves_twice_and_nobody_is_told_what_is_not_so()
    {
        var tally = new Tally();

        Campaign.Play(first: 1_000_000, count: 1_500, tally);

        tally.Reasons.Should().BeEmpty();
        tally.Of(VerdictKind.Right).Should().BePositive();
        tally.Of(VerdictKind.FoundOut).Should().BePositive("lost answers are among the faults");
        tally.Of(VerdictKind.NotSeenYet).Should().BePositive("lost requests are among the faults");
    }

    [Fact]
    public void A_seed_draws_the_same_faults_again_where_no_wrapping_goes_on_on_other_threads()
    {
        static ScheduleResult PlayIn(MemoryWorld world, ulong seed)
        {
            using (world)
                return new MemoryPlayer(world).Play(new Schedule(seed, [IntentKind.Charge, IntentKind.ServerHold]));
        }

        var seeds = Enumerable.Range(1, 100).Select(static seed => (ulong)seed)
            .Where(static seed => new Schedule(seed).Wrapping is Wrapping.Bare or Wrapping.PollyRetryOutside);
        foreach (var seed in seeds)
        {
            var first = PlayIn(new MemoryWorld(), seed);
            var second = PlayIn(new MemoryWorld(), seed);

            // The SDK's waits have jitter, which no seed decides: it may leave time for one attempt more or less.
            var common = Math.Min(first.Faults.Count, second.Faults.Count);
            second.Faults.Take(common).Should().Equal(first.Faults.Take(common), $"of seed {seed}");
            second.Verdicts.Should().HaveSameCount(first.Verdicts).And.NotContain(static verdict => verdict.Convicts, $"of seed {seed}");
        }
    }
}
