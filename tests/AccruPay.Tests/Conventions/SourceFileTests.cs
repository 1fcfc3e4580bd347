namespace AccruPay.Tests;

public class SourceFileTests
{
    private const int MostLines = 400;

    private static readonly IReadOnlyList<string> Sources =
        [.. new[] { "src", "samples", "tests" }.Select(static folder => Repository.PathOf(folder)).Where(Directory.Exists).SelectMany(SourcesIn)];

    [Fact]
    public void They_are_found() => Sources.Should().Contain(Repository.PathOf("src", "AccruPay", "AccruPayClient.cs"));

    [Fact]
    public void No_file_is_long() =>
        Sources.Where(static path => File.ReadLines(path).Count() > MostLines).Should().BeEmpty();

    [Fact]
    public void Most_files_of_the_SDK_are_short()
    {
        var lines = SourcesIn(Repository.PathOf("src", "AccruPay")).Select(static path => File.ReadLines(path).Count()).Order().ToList();

        lines[lines.Count / 2].Should().BeLessThan(60);
    }

    [Fact]
    public void Nothing_is_a_dumping_ground()
    {
        string[] names = ["Utils", "Util", "Utilities", "Helper", "Helpers", "Common", "Misc", "Shared"];

        Sources.SelectMany(static path => Path.ChangeExtension(Path.GetRelativePath(Repository.Root, path), null).Split(Path.DirectorySeparatorChar, '.'))
            .Where(part => names.Any(name => part.EndsWith(name, StringComparison.OrdinalIgnoreCase)))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_file_of_the_SDK_is_named_after_a_type_in_it()
    {
        SourcesIn(Repository.PathOf("src", "AccruPay"))
            .Where(static path => !DeclaresItsName(File.ReadAllText(path), Path.GetFileName(path).Split('.')[0]))
            .Should().BeEmpty();
    }

    private static bool DeclaresItsName(string source, string name) =>
        new[] { "class", "struct", "record", "enum", "interface", "delegate" }
            .Any(kind => source.Contains($"{kind} {name}", StringComparison.Ordinal))
        || System.Text.RegularExpressions.Regex.IsMatch(source, $@"delegate [^;]* {name}\b", default, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> SourcesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));
}
