using System.Text.RegularExpressions;

namespace AccruPay.Docs.Tests;

/// <summary>docs/emulator.md: what it shows runs, and what it lists is what there is.</summary>
public sealed partial class EmulatorPageTests
{
    private static readonly string Page = Read("docs", "emulator.md");

    [Fact]
    public void The_ten_lines_for_an_application_are_those_of_a_test_that_runs()
    {
        var shown = DocumentedCode.BlocksOf(Path.Combine("docs", "emulator.md")).Single(block => block.Code.Contains("WebApplicationFactory", StringComparison.Ordinal)).Code;
        Lines(shown).Should().HaveCountLessThanOrEqualTo(10);
        string.Join('\n', Lines(Read("tests", "AccruPay.WebShop.Tests", "ShopTests.cs"))).Should().Contain(string.Join('\n', Lines(shown)));
    }

    [Fact]
    public void Every_path_below_emulator_is_in_the_table_and_the_other_way_round() => Documented("/emulator").Should().BeEquivalentTo(
        Route().Matches(Read("src", "AccruPay.Emulator.Host", "Control", "ControlRoutes.cs"))
            .Select(match => $"{match.Groups["method"].Value} /emulator/{match.Groups["path"].Value}".TrimEnd('/'))
            .Concat(RecordRoute().Matches(Read("src", "AccruPay.Emulator.Host", "Control", "ControlRoutes.cs"))
                .SelectMany(match => new[] { $"GET /emulator/{match.Groups["path"].Value}", $"GET /emulator/{match.Groups["path"].Value}/{{name}}" })));

    [Fact]
    public void Every_option_of_the_tool_is_in_the_page() =>
        Option().Matches(Read("src", "AccruPay.Emulator.Host", "Tool", "CommandLineReader.cs")).Select(match => match.Value.Trim('"')).Distinct(StringComparer.Ordinal)
            .Should().HaveCountGreaterThan(6).And.OnlyContain(option => Page.Contains($"`{option}", StringComparison.Ordinal));

    [Fact]
    public void Every_act_of_the_providers_side_is_in_the_page() =>
        Act().Matches(Read("src", "AccruPay.Emulator", "Acts", "ProviderActs.cs") + Read("src", "AccruPay.Emulator", "Acts", "ProviderPlanActs.cs"))
            .Select(match => match.Groups["name"].Value)
            .Should().HaveCountGreaterThan(15).And.OnlyContain(name => Page.Contains($"`{name}`", StringComparison.Ordinal));

    private static IEnumerable<string> Documented(string prefix) => Row().Matches(Page)
        .Select(match => match.Groups["route"].Value).Where(route => route.Contains(prefix, StringComparison.Ordinal));

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([DocumentedCode.Root, .. path]));

    private static List<string> Lines(string code) =>
        [.. code.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];

    [GeneratedRegex(@"^\| `(?<route>(GET|POST|PATCH|DELETE) /[^`]*)`", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Row();

    [GeneratedRegex("new\\(\"(?<method>[A-Z]+)\", \"(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Route();

    [GeneratedRegex("Records\\(\"(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RecordRoute();

    [GeneratedRegex("\"--[a-z-]+\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Option();

    [GeneratedRegex("ProviderPrefix \\+ \"(?<name>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Act();
}
