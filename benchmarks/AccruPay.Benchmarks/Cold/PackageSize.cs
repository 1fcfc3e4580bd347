namespace AccruPay.Benchmarks;

/// <summary>Packs the SDK, and looks at what a published program got of it.</summary>
internal static class PackageSize
{
    public static async Task<PackageResult?> MeasureAsync()
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "benchmarks", "package");
        var packed = await CommandLine.RunAsync(
            "dotnet", ["pack", Path.Combine(Repository.Root, "src", "AccruPay"), "-c", "Release", "-o", folder]);
        var package = packed.ExitCode == 0 ? Directory.EnumerateFiles(folder, "AccruPay.*.nupkg").FirstOrDefault() : null;
        if (package is null)
        {
            Console.WriteLine($"The package is not measured, since it could not be made.\n{packed.Text}");
            return null;
        }

        var program = await PublishedProgram.MakeAsync("SDK", "AccruPay.Benchmarks.ColdSdk", "JIT");
        var assemblies = new DirectoryInfo(program!.Folder).EnumerateFiles("*.dll")
            .Where(static file => !file.Name.StartsWith("AccruPay.Benchmarks", StringComparison.Ordinal))
            .ToDictionary(static file => file.Name, static file => file.Length / 1e3, StringComparer.Ordinal);
        assemblies.Remove("AccruPay.dll", out var own);
        return new PackageResult(new FileInfo(package).Length / 1e3, own, assemblies, NodePackages.Find()?.Measure());
    }
}
