using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>ACCRU0009: what moves money is sent again after a failure, by a loop or by Polly.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PaymentRetriedAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0009";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A payment is retried",
        "{0} is sent again by {1}, and may take effect twice: repeat only what says IsSafeToRepeat, and find out what became of the rest",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The SDK repeats by itself what may be repeated. A charge, refund, settle or void whose answer is lost may have taken effect.",
        RulePage.Folder + Id + RulePage.Extension);

    private static readonly string[] Unsafe = ["AccruPayOutcomeUnknownException", "AccruPayCanceledException", "AccruPayRateLimitException"];

    /// <summary>Makes the analyzer.</summary>
    public PaymentRetriedAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        var exceptions = Unsafe.Select(name => context.Compilation.GetTypeByMetadataName("AccruPay." + name)).OfType<INamedTypeSymbol>().ToList();
        context.RegisterOperationAction(operation => Analyze(operation, sdk, exceptions), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk, IReadOnlyList<INamedTypeSymbol> exceptions)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!sdk.MovesMoney(call.TargetMethod))
            return;

        if (PollyOf(call) is { } policy)
            Report(context, call, policy);
        else if (RepeatingLoop.Around(call, sdk, statement => exceptions.Select(statement.PossibleTaker).FirstOrDefault(clause => IsCareless(clause, sdk))) is not null)
            Report(context, call, "the loop around it");
    }

    private static bool IsCareless(ICatchClauseOperation? clause, SdkTypes sdk) =>
        clause is not null
        && !IsAskedElsewhere(clause, sdk)
        && !clause.Descendants().Any(static operation => operation is IPropertyReferenceOperation { Property.Name: "IsSafeToRepeat" or "NothingSent" });

    // when (Retry.MayRepeat(failed)): what is asked there cannot be seen from here.
    private static bool IsAskedElsewhere(ICatchClauseOperation clause, SdkTypes sdk) =>
        clause.Filter is { } filter && filter.DescendantsAndSelf().OfType<IArgumentOperation>().Any(argument =>
            argument.Parent is IInvocationOperation call
            && !sdk.Owns(call.TargetMethod)
            && !LogCall.Is(call.TargetMethod)
            && argument.Value.Unwrapped() is ILocalReferenceOperation local
            && SymbolEqualityComparer.Default.Equals(local.Local, clause.Exception()));

    private static string? PollyOf(IInvocationOperation call)
    {
        var function = call.Parent;
        while (function is not null && !function.IsFunction())
            function = function.Parent;

        var user = function?.Parent;
        while (user is IConversionOperation or IDelegateCreationOperation)
            user = user.Parent;

        return user is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } && method.IsIn("Polly") && method.Name.StartsWith("Execute", StringComparison.Ordinal)
            ? $"Polly's {method.ContainingType.Name}"
            : null;
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation call, string repeater) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), call.TargetMethod.Name, repeater));
}
