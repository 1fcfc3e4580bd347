using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Secrets;

/// <summary>ACCRU0005: the API secret stands in the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretLiteralAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0005";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "The API secret is in the source",
        "The API secret stands in the source, where everybody who sees the repository can read it: take it from the configuration or a secret store",
        RuleCategory.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Who has the secret can charge, refund and read as the merchant. What was committed once stays in the history, and has to be replaced.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public SecretLiteralAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk) =>
        context.RegisterOperationAction(operation => Analyze(operation, sdk), OperationKind.SimpleAssignment);

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "ApiSecret" } property }
            && property.ContainingType.Is(sdk.ClientOptions)
            && LiteralText.Of(assignment.Value) is { } literal
            && !LocalService.IsMeantBy(assignment))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, literal.Syntax.GetLocation()));
        }
    }
}
