using System.Text.RegularExpressions;

namespace AccruPay.Docs.Tests;

/// <summary>What runs at GitHub, and with which rights.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(DocumentedCode.Root, ".github", "workflows");

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_workflows_are_these() =>
        Directory.EnumerateFiles(Folder).Select(static file => Path.GetFileName(file)).Should().BeEquivalentTo("ci.yml", "release.yml", "security.yml");

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_to_a_commit_and_says_its_version(string workflow)
    {
        var uses = LinesOf(workflow).Where(static line => Uses().IsMatch(line)).ToList();

        uses.Should().NotBeEmpty();
        uses.Where(static line => !Pinned().IsMatch(line)).Should().BeEmpty();
    }

    [Fact]
    public void One_action_has_one_pin_everywhere()
    {
        var pins = Workflows.SelectMany(static row => LinesOf(row.Data)).Select(static line => Pinned().Match(line)).Where(static pin => pin.Success)
            .Select(static pin => (Repository: pin.Groups["repository"].Value, Pin: pin.Groups["pin"].Value)).Distinct().ToList();

        pins.Select(static pin => pin.Repository).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void The_rights_of_a_workflow_are_set_and_are_no_more_than_reading(string workflow)
    {
        var lines = LinesOf(workflow);
        var at = Array.FindIndex(lines, static line => line.StartsWith("permissions:", StringComparison.Ordinal));

        at.Should().BePositive("without it a workflow has all the rights of its repository");
        string.Join('\n', lines.Skip(at).TakeWhile(static line => line.Length > 0)).Should().BeOneOf("permissions: {}", "permissions:\n  contents: read");
    }

    [Fact]
    public void Only_these_jobs_may_write_and_only_this()
    {
        Workflows.SelectMany(static row => LinesOf(row.Data).Where(static line => Writes().IsMatch(line)).Select(line => $"{row.Data}: {line.Trim()}"))
            .Should().BeEquivalentTo("release.yml: id-token: write", "release.yml: attestations: write", "security.yml: security-events: write");
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void What_was_never_run_says_so(string workflow) =>
        string.Join('\n', LinesOf(workflow).TakeWhile(static line => line.StartsWith('#'))).Should().Contain("Written, not exercised");

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_text_of_strangers_is_put_into_a_script(string workflow) =>
        LinesOf(workflow).Where(static line => line.TrimStart().TrimStart('-').TrimStart().StartsWith("run:", StringComparison.Ordinal) && line.Contains("${{", StringComparison.Ordinal))
            .Should().BeEmpty("an expression in a script is replaced before the shell sees it");

    [Fact]
    public void The_checkout_leaves_no_credentials_behind()
    {
        var all = string.Join('\n', Workflows.SelectMany(static row => LinesOf(row.Data)));

        Checkout().Count(all).Should().Be(Persisted().Count(all)).And.BePositive();
    }

    private static string[] LinesOf(string workflow) => File.ReadAllLines(Path.Combine(Folder, workflow));

    [GeneratedRegex(@"^\s*-?\s*uses:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\s*-?\s*uses: (?<repository>[\w.-]+/[\w.-]+)(/[\w./-]+)?@(?<pin>[0-9a-f]{40} # v\d+\.\d+\.\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^\s+[\w-]+: write", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Writes();

    [GeneratedRegex(@"uses: actions/checkout@", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Checkout();

    [GeneratedRegex(@"persist-credentials: false", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Persisted();
}
