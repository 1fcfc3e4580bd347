using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Clients;

/// <summary>ACCRU0011: a client is made for each request, or registered so that it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientPerRequestAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0011";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A client is made for each request",
        "An AccruPayClient is made {0}: make one for each secret, and keep it, by AddAccruPay",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A client owns connections and the budget of its repetitions. One for each request opens a connection each time, until there are no ports left, and repeats without limit in an outage.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public ClientPerRequestAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        var requests = RequestCode.In(context.Compilation);
        context.RegisterOperationAction(operation => AnalyzeCreation(operation, sdk, requests), OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => AnalyzeRegistration(operation, sdk), OperationKind.Invocation);
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, SdkTypes sdk, RequestCode requests)
    {
        if (!context.Operation.Type.IsOrDerivesFrom(sdk.Client))
            return;

        if (requests.Contains(context.Operation))
            Report(context, "for each request");
        else if (IsMadeByShortLivedService(context.Operation))
            Report(context, "for each scope or use");
    }

    private static void AnalyzeRegistration(OperationAnalysisContext context, SdkTypes sdk)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!ShortLivedService.IsRegisteredBy(call.TargetMethod) || MakesItself(call))
            return;

        if (call.TargetMethod.TypeArguments.Any(type => type.IsOrDerivesFrom(sdk.Client))
            || call.Arguments.Any(argument => argument.Value is ITypeOfOperation { TypeOperand: { } type } && type.IsOrDerivesFrom(sdk.Client)))
        {
            Report(context, "for each scope or use");
        }

        // What the factory makes is reported where it is made; a factory that hands out one client makes none.
        static bool MakesItself(IInvocationOperation call) => call.Arguments.Any(static argument =>
            argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation });
    }

    private static bool IsMadeByShortLivedService(IOperation creation)
    {
        for (var current = creation.Parent; current is not null; current = current.Parent)
        {
            if (current is IInvocationOperation call && ShortLivedService.IsRegisteredBy(call.TargetMethod))
                return true;
        }

        return false;
    }

    private static void Report(OperationAnalysisContext context, string when) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), when));
}
