using System.Text.RegularExpressions;

namespace AccruPay.Docs.Tests;

public sealed partial class DocumentationTests
{
    public static TheoryData<string, int> Blocks()
    {
        var blocks = new TheoryData<string, int>();
        foreach (var page in DocumentedCode.Pages())
        {
            foreach (var (line, _, _) in DocumentedCode.BlocksOf(page))
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

        DocumentedProgram.Errors(code).Should().BeEmpty($"the block at {page}:{line} is meant to be copied");
    }

    [Fact]
    public void A_block_that_does_not_compile_would_be_noticed() =>
        DocumentedProgram.Errors("await accruPay.Transactions.NoSuchMethodAsync();").Should().ContainSingle().Which.Should().Contain("CS1061");

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

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
