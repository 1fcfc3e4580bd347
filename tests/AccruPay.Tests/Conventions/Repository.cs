using System.Reflection;

namespace AccruPay.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
