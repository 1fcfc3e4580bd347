using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>ACCRU0001: verify, or a wait for the outcome, whose result nobody looks at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutcomeIgnoredAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0001";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "The outcome of a payment is ignored",
        "The result of {0} is not looked at: that it returns does not say that money moved. Ask the transaction, by IsPaidFor.",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A verify that returns has read what became of a session. A decline, a hold and a payment that is still pending are returned as well.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public OutcomeIgnoredAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk) =>
        context.RegisterOperationAction(operation => Analyze(operation, sdk), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk)
    {
        var call = (IInvocationOperation)context.Operation;
        if (sdk.TellsOutcome(call.TargetMethod) && !IsExpectation(call) && IsIgnored(call))
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), call.TargetMethod.Name));
    }

    private static bool IsIgnored(IOperation value)
    {
        var taken = Taken(value);
        return taken.Parent switch
        {
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target, Parent: IExpressionStatementOperation } => IsNeverRead(target.Local, value.Root()),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsNeverRead(declarator.Symbol, value.Root()),
            _ => IsDropped(taken),
        };
    }

    // A task that is awaited without looking at what it brings is read for nothing.
    private static bool IsNeverRead(ILocalSymbol local, IOperation root) =>
        LocalValues.ReadsOf(local, root).All(static read => IsDropped(Taken(read)));

    private static bool IsDropped(IOperation value) => value.Parent switch
    {
        IExpressionStatementOperation statement => !IsWholeLambda(statement),
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        _ => false,
    };

    // What a task brings, by await or by blocking: await t, t.ConfigureAwait(false), t.GetAwaiter().GetResult(), t.Wait(), t.Result.
    private static IOperation Taken(IOperation value) => value.Parent switch
    {
        IConversionOperation or IAwaitOperation or IConditionalAccessOperation => Taken(value.Parent),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "Wait" } call when call.Instance == value => Taken(call),
        IPropertyReferenceOperation { Property.Name: "Result" } result when result.Instance == value => Taken(result),
        _ => value,
    };

    // The lambda's caller has asked for a task without a result; a test that expects an exception is such a caller.
    private static bool IsWholeLambda(IExpressionStatementOperation statement) =>
        statement.Syntax is not ExpressionStatementSyntax && statement.Parent?.Parent is IAnonymousFunctionOperation;

    // payments.Received().VerifyAsync(...) says in a test that a call was made; it makes none.
    private static bool IsExpectation(IInvocationOperation call) =>
        call.Instance?.Unwrapped() is IInvocationOperation receiver && receiver.TargetMethod.IsIn("NSubstitute");
}
