using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>ACCRU0008: a catch clause loses the news that a payment's outcome is unknown.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutcomeSwallowedAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0008";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "An unknown outcome is swallowed",
        "This catch swallows the {0} of {1}, which may have taken effect: call FindOutAsync, keep the exception's code to ask later, or rethrow",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Where the answer to a charge, refund, settle or void is lost, money may have moved. Who takes that for a failure charges twice, or delivers nothing for what was paid.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public OutcomeSwallowedAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk) =>
        context.RegisterOperationAction(operation => Analyze(operation, sdk), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!sdk.MovesMoney(call.TargetMethod))
            return;

        ICatchClauseOperation? reported = null;
        foreach (var exception in LostBy(call, sdk))
        {
            if (SwallowerOf(call, exception, sdk) is { } clause && clause != reported && IsFirst(call, clause, sdk))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, clause.Head(), exception.Name, call.TargetMethod.Name));
                reported = clause;
            }
        }
    }

    // One report for a clause, however many calls it guards: that of the first one.
    private static bool IsFirst(IInvocationOperation call, ICatchClauseOperation clause, SdkTypes sdk) =>
        clause.Parent is ITryOperation statement
        && statement.Body.Descendants().OfType<IInvocationOperation>()
            .FirstOrDefault(other => sdk.MovesMoney(other.TargetMethod) && LostBy(other, sdk).Any(exception => SwallowerOf(other, exception, sdk) == clause)) == call;

    private static IEnumerable<INamedTypeSymbol> LostBy(IInvocationOperation call, SdkTypes sdk)
    {
        if (sdk.OutcomeUnknownException is { } unknown)
            yield return unknown;
        if (sdk.CanceledException is { } canceled && GivenToken.Of(call) is not null)
            yield return canceled;
    }

    private static ICatchClauseOperation? SwallowerOf(IInvocationOperation call, INamedTypeSymbol exception, SdkTypes sdk)
    {
        foreach (var statement in CatchSearch.TriesAround(call))
        {
            if (statement.Taker(exception) is { } clause && !OutcomeKept.Throws(clause))
                return OutcomeKept.By(clause, exception, sdk) ? null : clause;
        }

        return null;
    }
}
