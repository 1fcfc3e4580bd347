namespace AccruPay.Reliability.Tests;

/// <summary>A soak in which nothing works, or nothing goes wrong, proves nothing.</summary>
public class SoakExpectationsTests
{
    private static readonly Dictionary<string, long> Outcomes = new(StringComparer.Ordinal)
    {
        [SoakExpectations.Result] = 19_700,
        [nameof(AccruPayOutcomeUnknownException)] = 118,
        [nameof(AccruPayRateLimitException)] = 49,
        [nameof(AccruPayCanceledException)] = 37,
    };

    private static readonly Dictionary<string, long> Struck = Enum.GetNames<SoakFault>().ToDictionary(static fault => fault, static _ => 140L, StringComparer.Ordinal);

    [Fact]
    public void A_run_that_met_everything_is_whole() =>
        SoakExpectations.Missing(20_000, Outcomes, Struck).Should().BeEmpty();

    [Fact]
    public void A_run_in_which_little_works_is_not() =>
        SoakExpectations.Missing(100_000, Outcomes, Struck).Should().ContainSingle().Which.Should().StartWith("only 19.7");

    [Fact]
    public void A_fault_that_never_struck_is_named() =>
        SoakExpectations.Missing(20_000, Outcomes, Struck.Where(static fault => fault.Key != nameof(SoakFault.HalfBody)).ToDictionary(StringComparer.Ordinal))
            .Should().Equal("never struck: HalfBody");

    [Fact]
    public void An_outcome_that_never_came_is_named() =>
        SoakExpectations.Missing(20_000, Outcomes.Where(static outcome => outcome.Key != nameof(AccruPayCanceledException)).ToDictionary(StringComparer.Ordinal), Struck)
            .Should().Equal("never seen: AccruPayCanceledException");

    [Fact]
    public void A_short_run_need_not_meet_everything() =>
        SoakExpectations.Missing(1_000, new Dictionary<string, long>(StringComparer.Ordinal) { [SoakExpectations.Result] = 990 }, new Dictionary<string, long>(StringComparer.Ordinal))
            .Should().BeEmpty();
}
