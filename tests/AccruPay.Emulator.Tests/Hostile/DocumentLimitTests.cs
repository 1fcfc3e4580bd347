using System.Net;
using System.Text;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>Documents that are made to cost much. Each is refused before it is validated or executed.</summary>
public sealed class DocumentLimitTests : IDisposable
{
    private const int Many = 100_000;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private readonly Box _box = new(options => options.MaximumRequestBytes = 4 * 1024 * 1024);

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "a long document", "{ healthCheck #" + new string('x', 65_536) + "\n}", "65536 characters" },
        { "many tokens", "{ healthCheck(a: [" + string.Concat(Enumerable.Repeat("1 ", 10_001)) + "]) }", "10000 tokens" },
        { "many directives", "{ healthCheck " + string.Concat(Enumerable.Repeat("@a ", 6_000)) + "}", "10000 tokens" },
        { "selections within selections", Nested(20_000, "a{", "}"), "10000 tokens" },
        { "deep selections", Nested(90, "a{", "}"), "deeper than 20 levels" },
        { "deeper selections than are parsed", Nested(3_000, "a{", "}"), "deeper than 100 levels" },
        { "lists within lists", "{ healthCheck(a: " + new string('[', 4_000) + new string(']', 4_000) + ") }", "deeper than 100 levels" },
        { "inline fragments within inline fragments", Nested(60, "...{...{", "}}"), "deeper than 100 levels" },
        { "a chain of fragments", "{ ...F0 } " + Fragments(900, (i, last) => last ? "healthCheck" : $"...F{i + 1}"), "deeper than 100 levels" },
        { "the chain in the other order", Fragments(900, (i, _) => i == 0 ? "healthCheck" : $"...F{i - 1}") + "{ ...F899 }", "deeper than 100 levels" },
        { "fragments that double", "{ ...F0 } " + Fragments(60, (i, last) => last ? "healthCheck" : $"...F{i + 1} ...F{i + 1}"), "2000 fields and fragments" },
        { "doubling fragments that nothing spreads", "{ healthCheck } " + Fragments(60, (i, last) => last ? "healthCheck" : $"...F{i + 1} ...F{i + 1}"), "2000 fields and fragments" },
        { "one field many times", "{ merchantApi { " + string.Concat(Enumerable.Repeat("id ", 2_001)) + "} }", "2000 fields and fragments" },
        { "many aliases", "{" + string.Concat(Enumerable.Range(0, 51).Select(i => $"a{i}:healthCheck ")) + "}", "50 root fields" },
        { "many root fields of a fragment", "{ ...F ...F } fragment F on Query {" + string.Concat(Enumerable.Repeat("healthCheck ", 26)) + "}", "50 root fields" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_document_beyond_a_limit_is_invalid_and_the_answer_names_the_limit(string name, string document, string limit)
    {
        var answer = await _box.Client.SendAsync(document).WaitAsync(Long, TestContext.Current.CancellationToken);
        answer.Status.Should().Be(HttpStatusCode.BadRequest, name);
        answer.Code.Should().Be("GRAPHQL_VALIDATION_FAILED", name);
        answer.ErrorMessage.Should().Contain(limit, name);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("...{")]
    [InlineData("...on Query{a")]
    [InlineData("query($a:[")]
    public async Task A_hundred_thousand_openings_are_refused(string opening)
    {
        var document = new StringBuilder(Many * opening.Length).Insert(0, opening, Many).ToString();
        var answer = await _box.Client.SendAsync(document).WaitAsync(Long, TestContext.Current.CancellationToken);
        answer.Code.Should().Be("GRAPHQL_VALIDATION_FAILED");
    }

    [Fact]
    public async Task A_document_at_every_limit_is_answered()
    {
        using var box = new Box(options =>
        {
            options.MaximumDocumentLength = 58;
            options.MaximumTokens = 18;
            options.MaximumDepth = 2;
            options.MaximumSelections = 6;
            options.MaximumRootFields = 2;
        });
        const string Document = "{merchantApi{...F id}healthCheck}fragment F on Merchant{id}";
        (await box.Client.SendAsync(Document[..^1] + "}")).Code.Should().Be("GRAPHQL_VALIDATION_FAILED", "the document is one character too long");
        (await box.Client.SendAsync(Document.Replace("F id", "F", StringComparison.Ordinal))).Code.Should().BeNull();
    }

    [Fact]
    public async Task A_client_that_makes_up_documents_does_not_fill_the_memory_and_is_answered()
    {
        for (var i = 0; i < 600; i++)
            (await _box.Client.SendAsync($"query Q{i} {{ healthCheck #{new string('x', 10_000)}\n}}")).Code.Should().BeNull();
        await Resilience.PlayRoundAsync(_box, _box.Client, "order-1");
    }

    public void Dispose() => _box.Dispose();

    private static string Nested(int levels, string open, string close) =>
        "{" + string.Concat(Enumerable.Repeat(open, levels)) + "a" + string.Concat(Enumerable.Repeat(close, levels)) + "}";

    private static string Fragments(int count, Func<int, bool, string> selection) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"fragment F{i} on Query{{{selection(i, i == count - 1)}}}"));
}
