using System.Reflection;

namespace AccruPay.Docs.Tests;

/// <summary>The C# blocks of README.md, of the package's README and of docs.</summary>
internal static class DocumentedCode
{
    private const string Opening = "```csharp";

    public static string Root { get; } = typeof(DocumentedCode).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    public static IEnumerable<string> Pages() =>
    [
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        Path.Combine("src", "AccruPay", "README.md"),
        Path.Combine("src", "AccruPay.Emulator", "README.md"),
        Path.Combine("src", "AccruPay.Emulator.Host", "README.md"),
        Path.Combine("src", "AccruPay.HealthChecks", "README.md"),
        Path.Combine("samples", "Store", "README.md"),
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks of one page, each with the line on which its code begins and the heading that it stands under.</summary>
    public static IEnumerable<(int Line, string Code, string? Heading)> BlocksOf(string page)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, page));
        string? heading = null;
        for (var start = 0; start < lines.Length; start++)
        {
            if (lines[start].StartsWith('#'))
                heading = lines[start];
            if (lines[start].Trim() != Opening)
                continue;

            var end = Array.FindIndex(lines, start + 1, static line => line.Trim() == "```");
            yield return (start + 2, string.Join('\n', lines[(start + 1)..end]), heading);
            start = end;
        }
    }
}
