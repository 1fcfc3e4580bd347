using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>ACCRU0003: an order is fulfilled because a transaction SUCCEEDED, which may be a hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FulfilledOnSucceededAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0003";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A transaction that succeeded is taken for a payment",
        "An authorization SUCCEEDED as well, and is a hold, not a payment: ask IsPaidFor, which also looks at action, amount and currency",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "SUCCEEDED says that an operation was done. Whether money moved depends on the action, and on what was voided or refunded since.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public FulfilledOnSucceededAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        if (sdk.TransactionStatus?.GetMembers("Succeeded").OfType<IFieldSymbol>().FirstOrDefault() is { } succeeded)
            context.RegisterOperationAction(operation => Analyze(operation, sdk, succeeded), StatusTest.Kinds);
    }

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk, IFieldSymbol succeeded)
    {
        if (StatusTest.Of(context.Operation, succeeded) is { } test && IsMistake(test, sdk))
            context.ReportDiagnostic(Diagnostic.Create(Rule, test.Operation.Syntax.GetLocation()));
    }

    private static bool IsMistake(StatusTest test, SdkTypes sdk)
    {
        var claims = test.Decisions.Where(decision => Deed.IsDecidedBy(decision, sdk)).ToList();
        if (claims.Count == 0)
            return false;

        var transaction = TransactionOf(test.Status);
        if (TransactionSource.CannotBeHold(transaction, sdk))
            return false;

        var path = MemberPath.To(transaction);
        return claims.Exists(decision => !decision.Conditions.Concat(decision.Branch).Any(code => OutcomeQuestion.IsAskedOf(code, path, sdk)));
    }

    private static IOperation? TransactionOf(IOperation? status) => status switch
    {
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } } => MatchedBy(status),
        IPropertyReferenceOperation { Instance: { } instance } => instance,
        ILocalReferenceOperation local => TransactionOf(LocalValues.SingleOf(local)?.Unwrapped() as IPropertyReferenceOperation),
        _ => null,
    };

    private static IOperation? MatchedBy(IOperation member) =>
        member.Parent is IPropertySubpatternOperation { Parent: IRecursivePatternOperation pattern } ? PatternInput.Of(pattern) : null;
}
