using System.Collections.Immutable;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Amounts;

/// <summary>ACCRU0006: an amount comes from decimal, double or float, or from a multiplication by 100.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InexactAmountAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0006";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "An amount is converted by hand",
        "This amount comes from {0}: Money.FromDecimal converts by the currency's own decimals, and refuses what does not fit exactly",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A conversion to an integer cuts off or rounds without a word, and not every currency has a hundred minor units: the yen has none, the dinar a thousand.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public InexactAmountAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        if (context.Compilation.GetTypeByMetadataName("System.Numerics.BigInteger") is not { } integer)
            return;

        var amounts = new AmountTarget(sdk, integer);
        context.RegisterOperationAction(operation => AnalyzeAssignment(operation, amounts), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(operation => AnalyzeArgument(operation, amounts), OperationKind.Argument);
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, AmountTarget amounts)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (amounts.IsAssignedBy(assignment))
            Analyze(context, assignment.Value, amounts);
    }

    private static void AnalyzeArgument(OperationAnalysisContext context, AmountTarget amounts)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (amounts.IsGivenBy(argument))
            Analyze(context, argument.Value, amounts);
    }

    private static void Analyze(OperationAnalysisContext context, IOperation value, AmountTarget amounts)
    {
        if (new AmountOrigin(amounts).Describe(value) is not { } origin)
            return;

        var conversion = ExactConversion.Of(value, amounts);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            value.Syntax.GetLocation(),
            conversion is null ? null : (IEnumerable<Location>)[conversion.Value.Major.Syntax.GetLocation(), conversion.Value.Currency.Syntax.GetLocation()],
            conversion is null ? null : ImmutableDictionary<string, string?>.Empty.Add(ExactConversion.IsBinaryProperty, conversion.Value.IsBinary ? "true" : null),
            origin));
    }
}
