using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>ACCRU0002: an order is fulfilled because its session is COMPLETED.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FulfilledOnSessionStatusAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0002";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A completed session is taken for a payment",
        "A session that is COMPLETED is no proof that money moved: verify it, and ask the transaction, by IsPaidFor",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A session is COMPLETED when the provider took the operation through, also where the payment was declined or the amount is only held.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public FulfilledOnSessionStatusAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        if (sdk.SessionStatus?.GetMembers("Completed").OfType<IFieldSymbol>().FirstOrDefault() is { } completed)
            context.RegisterOperationAction(operation => Analyze(operation, sdk, completed), StatusTest.Kinds);
    }

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk, IFieldSymbol completed)
    {
        if (StatusTest.Of(context.Operation, completed) is { } test && IsMistake(test, sdk))
            context.ReportDiagnostic(Diagnostic.Create(Rule, test.Operation.Syntax.GetLocation()));
    }

    private static bool IsMistake(StatusTest test, SdkTypes sdk) =>
        test.Decisions.Any(decision => Deed.IsDecidedBy(decision, sdk)
            && !decision.Conditions.Concat(decision.Branch).Any(code => OutcomeQuestion.IsAskedOfSession(code, sdk)));
}
