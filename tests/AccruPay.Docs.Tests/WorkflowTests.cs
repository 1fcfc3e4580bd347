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
    public void Each_job_has_these_rights_and_no_others()
    {
        Workflows.SelectMany(static row => RightsOf(row.Data)).Should().BeEquivalentTo(
            "ci.yml: contents: read",
            "release.yml/build: contents: read",
            "release.yml/publish: attestations: write",
            "release.yml/publish: id-token: write",
            "security.yml/audit: contents: read",
            "security.yml/codeql: contents: read",
            "security.yml/codeql: security-events: write",
            "security.yml/dependency-review: contents: read");
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void What_was_never_run_says_so(string workflow) =>
        string.Join('\n', LinesOf(workflow).TakeWhile(static line => line.StartsWith('#'))).Should().Contain("Written, not exercised");

    [Theory]
    [MemberData(nameof(Workflows))]
    public void An_expression_stands_only_where_no_shell_sees_it(string workflow) =>
        Expressions(LinesOf(workflow)).Where(static place => !IsHarmless(place))
            .Should().BeEmpty("an expression in a script is replaced before the shell sees it");

    [Theory]
    [InlineData("      - run: echo ${{ github.head_ref }}", "run")]
    [InlineData("      - run: |\n          echo safe\n          echo ${{ github.head_ref }}", "run")]
    [InlineData("      - run: |\n          # ${{ github.head_ref }}", "run")]
    [InlineData("      - name: says something\n        run: >-\n\n          echo ${{ github.head_ref }}", "run")]
    [InlineData("      - uses: a/b@c\n        with:\n          script: ${{ github.head_ref }}", "with/script")]
    [InlineData("      - run: echo safe\n        env:\n          NAME: ${{ github.head_ref }}", "env/NAME")]
    public void The_place_of_an_expression_is_found(string step, string place) =>
        Expressions(["jobs:", "  job:", "    steps:", .. step.Split('\n')]).Should().Equal($"jobs/job/steps/{place}");

    [Fact]
    public void A_right_that_moves_to_another_job_is_seen() =>
        RightsOf("x.yml", ["permissions: {}", "jobs:", "  build:", "    permissions:", "      id-token: write", "  publish:", "    permissions: write-all"])
            .Should().Equal("x.yml/build: id-token: write", "x.yml/publish: write-all");

    [Fact]
    public void The_checkout_leaves_no_credentials_behind()
    {
        var all = string.Join('\n', Workflows.SelectMany(static row => LinesOf(row.Data)));

        Checkout().Count(all).Should().Be(Persisted().Count(all)).And.BePositive();
    }

    private static string[] LinesOf(string workflow) => File.ReadAllLines(Path.Combine(Folder, workflow));

    private static IEnumerable<string> RightsOf(string workflow) => RightsOf(workflow, LinesOf(workflow));

    private static IEnumerable<string> RightsOf(string workflow, string[] lines)
    {
        foreach (var (path, value) in WorkflowKeys.In(lines))
        {
            var at = Array.IndexOf(path, "permissions");
            if (at < 0 || value is "" or "{}")
                continue;

            var job = path[0] == "jobs" ? "/" + path[1] : "";
            yield return $"{workflow}{job}: {string.Join(": ", path[(at + 1)..].Append(value))}";
        }
    }

    private static IEnumerable<string> Expressions(string[] lines) =>
        WorkflowKeys.In(lines).Where(static line => line.Value.Contains("${{", StringComparison.Ordinal)).Select(static line => string.Join('/', line.Path));

    // Inputs of actions, environment variables, conditions and the choice of a machine are values, which no shell reads. An
    // input that is a script is one.
    private static bool IsHarmless(string place) => HarmlessPlace().IsMatch(place) && !place.EndsWith("/script", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*-?\s*uses:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\s*-?\s*uses: (?<repository>[\w.-]+/[\w.-]+)(/[\w./-]+)?@(?<pin>[0-9a-f]{40} # v\d+\.\d+\.\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^jobs/[\w-]+/(runs-on|if|strategy/matrix/.+|env/\w+|steps/(if|env/\w+|with/[\w-]+))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HarmlessPlace();

    [GeneratedRegex(@"uses: actions/checkout@", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Checkout();

    [GeneratedRegex(@"persist-credentials: false", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Persisted();
}
