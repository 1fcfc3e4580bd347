namespace AccruPay.Tests;

/// <summary>The tables of docs/observability.md.</summary>
internal static class ObservabilityDocument
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("docs", "observability.md"));

    /// <summary>The rows of the tables under a heading, as cells without the marks of code.</summary>
    internal static IReadOnlyList<string[]> Rows(string heading, string firstColumn)
    {
        return [.. Section(heading)
            .SkipWhile(line => !line.StartsWith($"| {firstColumn} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim().Trim('`')).ToArray())];
    }

    private static IEnumerable<string> Section(string heading) => Lines
        .SkipWhile(line => line != $"## {heading}")
        .Skip(1)
        .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal));
}
