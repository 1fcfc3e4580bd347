using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using AccruPay.Analyzers.SentOnce;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Sessions;

/// <summary>ACCRU0010: a session is verified again and again, whether it can still be paid or not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpiredSessionVerifiedAgainAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0010";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "An expired session is verified again",
        "The loop verifies the session again without asking whether it can still be paid: look at CanStillBePaid, and start a new session where it is over",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A session that has expired, or was declined or canceled, stays so. A loop that hopes for another answer never ends, and the customer is never offered a new attempt.",
        RulePage.Folder + Id + RulePage.Extension);

    private static readonly string[] Telling = ["CanStillBePaid", "Status", "StatusText", "Session", "IsOver", "IsTransient"];

    /// <summary>Makes the analyzer.</summary>
    public ExpiredSessionVerifiedAgainAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        if (sdk.SessionUnpaidException is { } unpaid)
            context.RegisterOperationAction(operation => Analyze(operation, sdk, unpaid), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk, INamedTypeSymbol unpaid)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!sdk.TellsOutcome(call.TargetMethod))
            return;

        var clause = RepeatingLoop.Around(call, sdk, statement => statement.PossibleTaker(unpaid) is { } taker && !Asks(taker, sdk) ? taker : null);
        if (clause is not null)
            context.ReportDiagnostic(Diagnostic.Create(Rule, clause.Head()));
    }

    private static bool Asks(ICatchClauseOperation clause, SdkTypes sdk) => clause.Descendants().Any(operation => operation switch
    {
        IPropertyReferenceOperation property => sdk.Owns(property.Property) && Array.IndexOf(Telling, property.Property.Name) >= 0,
        IArgumentOperation { Value: var value, Parent: IInvocationOperation call } =>
            value.Unwrapped() is ILocalReferenceOperation local
            && SymbolEqualityComparer.Default.Equals(local.Local, clause.Exception())
            && !LogCall.Is(call.TargetMethod),
        _ => false,
    });
}
