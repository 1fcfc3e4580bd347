using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccruPay.Analyzers.Tests;

/// <summary>The analyzers of the package.</summary>
internal static class Rules
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
        [.. typeof(SdkAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .OrderBy(static analyzer => analyzer.SupportedDiagnostics[0].Id, StringComparer.Ordinal)];

    /// <summary>What analyzers report, their own crashes (AD0001) included.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}
