using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccruPay.Analyzers.Tests;

/// <summary>A program of a test, compiled against the SDK, the emulator and ASP.NET Core as they run here.</summary>
internal static class SourceProgram
{
    public const string Path = "Program.cs";

    public static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    public static readonly CSharpCompilationOptions Options =
        new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);

    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(System.IO.Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path))];

    public static IReadOnlyList<string> Surroundings { get; } = [Read("Surroundings.cs"), Read("Scene.cs")];

    // References are bound once: a compilation that differs in its sources only shares them.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Program", Surroundings.Select(static text => CSharpSyntaxTree.ParseText(text, Language)), References, Options);

    public static Compilation Compile(string code) => Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Language, Path));

    public static Compilation CompileWithoutSdk(string code) => CSharpCompilation.Create(
        "Program",
        [CSharpSyntaxTree.ParseText(code, Language, Path)],
        References.Where(static reference => !System.IO.Path.GetFileName(reference.Display)!.StartsWith("AccruPay", StringComparison.Ordinal)),
        Options);

    public static IEnumerable<string> Errors(this Compilation compilation) => compilation.GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(static diagnostic => diagnostic.ToString());

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
