namespace AccruPay.Benchmarks;

/// <summary>The sizes of what a user downloads and ships.</summary>
/// <param name="PackageKilobytes">The NuGet package.</param>
/// <param name="AssemblyKilobytes">The SDK's assembly for .NET 10.</param>
/// <param name="Brought">The assemblies that come with it into a program on .NET 10, and their kilobytes.</param>
/// <param name="Node">The Node SDK's sizes; null where it is not installed.</param>
internal sealed record PackageResult(
    double PackageKilobytes, double AssemblyKilobytes, IReadOnlyDictionary<string, double> Brought, NodeSize? Node);
