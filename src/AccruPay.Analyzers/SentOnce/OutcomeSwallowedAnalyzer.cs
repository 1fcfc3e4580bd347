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
        context.RegisterOperationBlockAction(block => Analyze(block, sdk));

    private static void Analyze(OperationBlockAnalysisContext context, SdkTypes sdk)
    {
        // One report for a clause, however many calls it guards.
        var reported = new HashSet<ICatchClauseOperation>();
        foreach (var call in MoneyCalls.In(context.OperationBlocks, sdk))
        {
            foreach (var exception in LostBy(call, sdk))
            {
                if (SwallowerOf(call, exception, sdk) is { } clause && reported.Add(clause))
                    context.ReportDiagnostic(Diagnostic.Create(Rule, clause.Head(), exception.Name, call.TargetMethod.Name));
            }
        }
    }

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
