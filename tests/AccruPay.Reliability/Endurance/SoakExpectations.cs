using System.Globalization;

namespace AccruPay.Reliability;

/// <summary>What a soak must have met to prove anything: calls that work, every fault, and every way in which a call can end.</summary>
internal static class SoakExpectations
{
    /// <summary>A run of so many calls meets everything.</summary>
    public const long WholeRun = 20_000;

    /// <summary>What a call that worked came to.</summary>
    public const string Result = "a result";

    private const double LeastShareOfResults = 0.85;

    private static readonly string[] Outcomes =
    [
        Result, nameof(AccruPayOutcomeUnknownException), nameof(AccruPayRateLimitException), nameof(AccruPayCanceledException),
    ];

    /// <param name="calls">How many calls were made.</param>
    /// <param name="outcomes">How often each outcome came.</param>
    /// <param name="struck">How often each fault struck.</param>
    /// <returns>What the run has not met; empty where it has met all.</returns>
    public static IReadOnlyList<string> Missing(
        long calls, IReadOnlyDictionary<string, long> outcomes, IReadOnlyDictionary<string, long> struck)
    {
        var missing = new List<string>();
        var share = outcomes.GetValueOrDefault(Result) / (double)calls;
        if (share < LeastShareOfResults)
            missing.Add(string.Create(CultureInfo.InvariantCulture, $"only {share:P1} of the calls came to a result"));

        if (calls < WholeRun)
            return missing;

        missing.AddRange(Outcomes.Where(outcome => !outcomes.ContainsKey(outcome)).Select(static outcome => "never seen: " + outcome));
        missing.AddRange(Enum.GetNames<SoakFault>().Where(fault => struck.GetValueOrDefault(fault) == 0).Select(static fault => "never struck: " + fault));
        return missing;
    }
}
