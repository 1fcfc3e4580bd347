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
    public void A_seed_plays_the_same_again()
    {
        static ScheduleResult PlayIn(MemoryWorld world, ulong seed)
        {
            using (world)
                return new MemoryPlayer(world).Play(new Schedule(seed, [IntentKind.Charge, IntentKind.ServerHold]));
        }

        foreach (var seed in Enumerable.Range(1, 40).Select(static seed => (ulong)seed))
        {
            var first = PlayIn(new MemoryWorld(), seed);
            var second = PlayIn(new MemoryWorld(), seed);

            second.Faults.Should().Equal(first.Faults, $"of seed {seed}");
            second.Verdicts.Select(static verdict => verdict.Kind).Should().Equal(first.Verdicts.Select(static verdict => verdict.Kind), $"of seed {seed}");
        }
    }
}
