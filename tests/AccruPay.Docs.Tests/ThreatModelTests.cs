using System.Text.RegularExpressions;

namespace AccruPay.Docs.Tests;

/// <summary>docs/security.md names the tests that show what it says: each of them exists.</summary>
public sealed partial class ThreatModelTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(DocumentedCode.Root, "docs", "security.md"));

    private static readonly Dictionary<string, string> TestClasses = Directory
        .EnumerateFiles(Path.Combine(DocumentedCode.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
        .GroupBy(static file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => File.ReadAllText(group.First()), StringComparer.Ordinal);

    public static TheoryData<string> Named => [.. Names().Matches(Text).Select(static match => match.Value.Trim('`')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_statement_of_its_tables_names_a_test_or_says_that_there_is_none()
    {
        var statements = Text.Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal)
            && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.EndsWith("| shown by |", StringComparison.Ordinal)).ToList();

        statements.Should().HaveCountGreaterThan(20);
        statements.Where(static line => !Names().IsMatch(line) && !line.Contains("| not the SDK's to ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_test_that_it_names_exists_and_tests_something(string name)
    {
        TestClasses.Should().ContainKey(name);
        TestClasses[name].Should().Contain($"class {name}").And.MatchRegex(@"\[(Fact|Theory)");
    }

    [GeneratedRegex("`[A-Za-z]+Tests`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Names();
}
