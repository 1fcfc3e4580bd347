using Microsoft.CodeAnalysis.Diagnostics;

namespace AccruPay.Analyzers.Tests;

/// <summary>The base of a rule's tests.</summary>
/// <typeparam name="TAnalyzer">The rule's analyzer.</typeparam>
public abstract class RuleTests<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The rule reports at each mark, and nowhere else. Code without marks gets no report.</summary>
    protected static async Task Expect(string marked)
    {
        var (code, marks) = MarkedCode.Parse(marked);
        var compilation = SourceProgram.Compile(code);
        compilation.Errors().Should().BeEmpty("the code of a test is meant to compile");

        var reported = await Rules.RunAsync(compilation, [new TAnalyzer()]);

        reported.Select(diagnostic => (diagnostic.Location.SourceSpan, Text: code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)))
            .Should().BeEquivalentTo(marks.Select(mark => (mark, code.Substring(mark.Start, mark.Length))), $"of {string.Join(", ", reported)}");
    }

    /// <summary>As <see cref="Expect"/>, with the marks where the rule must report; fails where there are none.</summary>
    protected static Task Finds(string marked)
    {
        marked.Should().Contain("[|", "a test that finds something says where");
        return Expect(marked);
    }

    /// <summary>The rule has nothing to say.</summary>
    protected static Task Accepts(string code)
    {
        code.Should().NotContain("[|", "a test that accepts has no marks");
        return Expect(code);
    }
}
