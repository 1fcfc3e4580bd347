using System.Text.Json;

namespace AccruPay.Benchmarks;

/// <summary>
/// The official Node SDK, where somebody has run "npm ci" in tests/conformance. All that is installed there belongs to it: the
/// conformance checks use packages that it brings.
/// </summary>
internal sealed class NodePackages
{
    private readonly DirectoryInfo _installed;

    private NodePackages(string root)
    {
        Root = root;
        _installed = new DirectoryInfo(Path.Combine(root, "node_modules"));
    }

    /// <summary>The folder that holds package.json and node_modules.</summary>
    public string Root { get; }

    /// <summary>Finds them; null where they are not installed.</summary>
    public static NodePackages? Find()
    {
        var root = Path.Combine(Repository.Root, "tests", "conformance");
        return Directory.Exists(Path.Combine(root, "node_modules", "@accrupay", "node")) ? new NodePackages(root) : null;
    }

    /// <summary>One call of the Node SDK in a fresh process.</summary>
    public ColdProgram ColdProgram() => new(
        "Node SDK",
        "Node",
        "node",
        [Path.Combine(Repository.Root, "benchmarks", "AccruPay.Benchmarks", "Cold", "cold.mjs"), Root],
        BytesOf(_installed) / 1e6);

    public NodeSize Measure()
    {
        var own = BytesOf(new DirectoryInfo(Path.Combine(_installed.FullName, "@accrupay", "node")));
        using var installed = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_installed.FullName, ".package-lock.json")));
        var packages = installed.RootElement.GetProperty("packages").EnumerateObject().Count();
        return new NodeSize(own / 1e3, packages - 1, (BytesOf(_installed) - own) / 1e3);
    }

    private static long BytesOf(DirectoryInfo folder) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(static file => file.LinkTarget is null).Sum(static file => file.Length);
}
