using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccruPay.Docs.Tests;

public sealed partial class DocumentationTests
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly SyntaxTree Surroundings = Parse(ReadSurroundings(), "Surroundings.cs");

    public static TheoryData<string, int> Blocks()
    {
        var blocks = new TheoryData<string, int>();
        foreach (var page in DocumentedCode.Pages())
        {
            foreach (var (line, _) in DocumentedCode.BlocksOf(page))
                blocks.Add(page, line);
        }

        return blocks;
    }

    public static TheoryData<string> Pages() => [.. DocumentedCode.Pages()];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_of_code_compiles(string page, int line)
    {
        var code = DocumentedCode.BlocksOf(page).Single(block => block.Line == line).Code;

        Compile(code).Should().BeEmpty($"the block at {page}:{line} is meant to be copied");
    }

    [Fact]
    public void A_block_that_does_not_compile_would_be_noticed() =>
        Compile("await accruPay.Transactions.NoSuchMethodAsync();").Should().ContainSingle().Which.Should().Contain("CS1061");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_of_the_repository_leads_somewhere(string page)
    {
        var text = File.ReadAllText(Path.Combine(DocumentedCode.Root, page));
        var folder = Path.GetDirectoryName(Path.Combine(DocumentedCode.Root, page))!;

        var broken = Link().Matches(text)
            .Select(static match => match.Groups["target"].Value)
            .Where(static target => !target.Contains("://", StringComparison.Ordinal) && target[0] != '#' && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(static target => target.Split('#')[0])
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        broken.Should().BeEmpty();
    }

    private static IEnumerable<string> Compile(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Documentation",
            [Surroundings, Parse(code, "Block.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString());
    }

    private static SyntaxTree Parse(string code, string path) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest), path);

    private static string ReadSurroundings()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Surroundings.cs")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
