using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccruPay.Analyzers.Tests;

/// <summary>Applies a code fix as an editor does.</summary>
internal static class CodeFix
{
    /// <returns>The code after the fix of the first report; null where there is none to apply.</returns>
    public static async Task<string?> ApplyAsync(DiagnosticAnalyzer analyzer, CodeFixProvider provider, string code)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, code);
        var compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        compilation.Errors().Should().BeEmpty("the code of a test is meant to compile");
        var reported = await Rules.RunAsync(compilation, [analyzer]);

        CodeAction? action = null;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(
            document, reported.Should().ContainSingle().Subject, (offered, _) => action = offered, TestContext.Current.CancellationToken));
        if (action is null)
            return null;

        var change = (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single();
        var changed = change.ChangedSolution.GetDocument(document.Id)!;
        (await changed.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!.Errors().Should().BeEmpty("a fix leaves code that compiles");
        return (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static Document Open(AdhocWorkspace workspace, string code)
    {
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Program", "Program", LanguageNames.CSharp,
            compilationOptions: SourceProgram.Options, parseOptions: SourceProgram.Language, metadataReferences: SourceProgram.References));
        foreach (var text in SourceProgram.Surroundings)
            project = project.AddDocument($"{project.DocumentIds.Count}.cs", text).Project;
        return project.AddDocument(SourceProgram.Path, code);
    }
}
