using System.Collections.Immutable;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccruPay.Analyzers;

/// <summary>The base of every rule: it does nothing in a compilation that does not see the SDK.</summary>
public abstract class SdkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Makes the analyzer of one rule.</summary>
    /// <param name="rule">The rule.</param>
    private protected SdkAnalyzer(DiagnosticDescriptor rule) => SupportedDiagnostics = ImmutableArray.Create(rule);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (SdkTypes.In(start.Compilation) is { } sdk)
                Register(start, sdk);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, SdkTypes sdk);
}
