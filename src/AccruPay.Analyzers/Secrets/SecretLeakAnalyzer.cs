using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Secrets;

/// <summary>ACCRU0004: a token, a provider's payload or another secret is revealed, and goes where it is read or kept.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretLeakAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0004";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A revealed secret leaks",
        "A revealed {0} is {1}: give the browser the session's id, and keep nothing else of it",
        RuleCategory.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A session's token pays in the customer's place, and a provider's payload holds what the provider says in confidence. Neither belongs in a log, a page or a database.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public SecretLeakAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        var web = WebOutput.In(context.Compilation);
        context.RegisterOperationAction(operation => Analyze(operation, sdk, web), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk, WebOutput web)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsRevealing(call.TargetMethod, sdk) || new SecretFlow(sdk, web).LeakOf(call) is not { } leak)
            return;

        var what = call.TargetMethod.ContainingType.Is(sdk.ProviderPayload) ? "payload" : "secret";
        context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), what, leak));
    }

    private static bool IsRevealing(IMethodSymbol method, SdkTypes sdk) =>
        method.Name is "Reveal" or "RevealJson" && (method.ContainingType.Is(sdk.Secret) || method.ContainingType.Is(sdk.ProviderPayload));
}
