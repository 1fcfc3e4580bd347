using System.Collections.Immutable;
using AccruPay.Analyzers;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccruPay.Docs.Tests;

/// <summary>The package's own analyzers over the code of the documentation: silent, but for what the rules' pages call wrong.</summary>
public sealed class AnalyzedCodeTests
{
    private const string Wrong = "## Wrong";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. typeof(SdkAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    public static TheoryData<string, int> Blocks() => DocumentationTests.Blocks();

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Every_block_is_free_of_the_rules_mistakes_but_for_the_one_that_a_page_shows(string page, int line)
    {
        var (_, code, heading) = DocumentedCode.BlocksOf(page).Single(block => block.Line == line);

        var reported = await DocumentedProgram.Of(code).WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        reported.Select(static diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal)
            .Should().Equal(heading == Wrong ? [Path.GetFileNameWithoutExtension(page)] : [], $"of {string.Join(", ", reported)}");
    }

    [Fact]
    public void Each_rule_shows_its_mistake_and_the_right_way()
    {
        var pages = DocumentedCode.Pages().Where(static page => Path.GetFileName(page).StartsWith("ACCRU", StringComparison.Ordinal)).ToList();

        pages.Should().HaveCount(Analyzers.Length);
        pages.Should().OnlyContain(page => DocumentedCode.BlocksOf(page).Select(block => block.Heading).SequenceEqual(new[] { Wrong, "## Right" }));
    }
}
