using System.Reflection;

namespace AccruPay.Analyzers.Tests;

/// <summary>Files of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(PathOf(path), TestContext.Current.CancellationToken);

    /// <summary>The C# files under a folder, without what a build made.</summary>
    public static IEnumerable<string> SourcesUnder(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
