using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccruPay.Docs.Tests;

/// <summary>A block of the documentation, as the program that its reader would have.</summary>
internal static class DocumentedProgram
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly SyntaxTree Surroundings = Parse(ReadSurroundings(), "Surroundings.cs");

    public static Compilation Of(string code) => CSharpCompilation.Create(
        "Documentation",
        [Surroundings, Parse(code, "Block.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    public static IEnumerable<string> Errors(string code) => Of(code).GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(static diagnostic => diagnostic.ToString());

    private static SyntaxTree Parse(string code, string path) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest), path);

    private static string ReadSurroundings()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Surroundings.cs")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
