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

    // Under the other wrappings nearly every seed plays the same again, too; but what their handlers send besides goes on on
    // threads of the pool, and which of two threads comes first is the machine's to decide.
    [Fact]
    public void A_seed_plays_the_same_again_where_no_wrapping_goes_on_on_other_threads()
    {
        var seeds = Enumerable.Range(1, 150).Select(static seed => (ulong)seed)
            .Where(static seed => new Schedule(seed).Wrapping is Wrapping.Bare or Wrapping.PollyRetryOutside);
        foreach (var seed in seeds)
        {
            var first = PlayAgain(seed);
            var second = PlayAgain(seed);

            second.Faults.Should().Equal(first.Faults, $"of seed {seed}");
            second.Verdicts.Select(static verdict => verdict.Kind).Should().Equal(first.Verdicts.Select(static verdict => verdict.Kind), $"of seed {seed}");
            second.Answers.Select(WithoutIds).Should().Equal(first.Answers.Select(WithoutIds), $"of seed {seed}");
        }
    }

    private static ScheduleResult PlayAgain(ulong seed)
    {
        using var world = new MemoryWorld();
        return new MemoryPlayer(world).Play(new Schedule(seed));
    }

    // The service draws its ids, which no seed decides.
    private static (ToldKind Kind, Type? Exception, TimeSpan Took, bool HasRecord) WithoutIds(Told told) =>
        (told.Kind, told.Exception?.GetType(), told.Took, told.RecordId is not null);
}
