using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AccruPay.Analyzers.Tests.Package;

public sealed partial class RulesTests
{
    public static TheoryData<string> Ids() => [.. Descriptors.Select(static rule => rule.Id)];

    private static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. Rules.All.Select(static analyzer => analyzer.SupportedDiagnostics.Single())];

    [Fact]
    public void The_ids_are_numbered_through() =>
        Descriptors.Select(static rule => rule.Id).Should().Equal(Enumerable.Range(1, 12).Select(static number => $"ACCRU{number:0000}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_is_a_warning_with_a_page_that_says_what_why_and_how(string id)
    {
        var rule = Descriptors.Single(rule => rule.Id == id);
        var page = File.ReadAllText(Repository.PathOf("docs", "analyzers", id + ".md"));

        rule.DefaultSeverity.Should().Be(DiagnosticSeverity.Warning);
        rule.IsEnabledByDefault.Should().BeTrue();
        rule.HelpLinkUri.Should().Be($"https://github.com/accrupay/accrupay-dotnet/blob/main/docs/analyzers/{id}.md");
        page.Should().StartWith($"# {id}: {rule.Title}\n");
        page.Should().Contain($"| {rule.Category} | Warning |");
        Heading().Matches(page).Select(static heading => heading.Value).Should().Equal("## What it finds", "## Why", "## Wrong", "## Right", "## When to suppress");
    }

    [Fact]
    public void The_index_lists_each_rule_with_its_title()
    {
        var index = File.ReadAllText(Repository.PathOf("docs", "analyzers", "README.md"));

        Row().Matches(index).Select(static row => (row.Groups["id"].Value, row.Groups["title"].Value))
            .Should().Equal(Descriptors.Select(static rule => (rule.Id, rule.Title.ToString(null))));
    }

    [Fact]
    public void The_index_says_which_rules_have_a_fix()
    {
        var fixable = typeof(CodeFixes.ExactAmountCodeFix).Assembly.GetExportedTypes()
            .Where(static type => typeof(CodeFixProvider).IsAssignableFrom(type))
            .SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);
        var index = File.ReadAllText(Repository.PathOf("docs", "analyzers", "README.md"));

        Row().Matches(index).Where(static row => row.Groups["fix"].Value == "yes").Select(static row => row.Groups["id"].Value)
            .Should().BeEquivalentTo(fixable);
    }

    [GeneratedRegex("^## .+$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| \[(?<id>ACCRU\d{4})\]\(\k<id>\.md\) \| (?<title>[^|]+) \| (?<fix>[^|]*) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
