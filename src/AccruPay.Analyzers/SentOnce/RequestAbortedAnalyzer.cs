using AccruPay.Analyzers.Clients;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>ACCRU0012: the visitor who closes the page cancels what moves money.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestAbortedAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0012";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A payment is canceled with the request",
        "{0} is canceled when the visitor closes the page, and its outcome is then unknown: pass CancellationToken.None",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "ASP.NET Core cancels HttpContext.RequestAborted, and the CancellationToken parameter of an endpoint or action, when the connection closes. What was sent to the provider is not called back by that.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public RequestAbortedAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        var requests = RequestCode.In(context.Compilation);
        if (requests.HttpContext is not null)
            context.RegisterOperationAction(operation => Analyze(operation, sdk, requests), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, SdkTypes sdk, RequestCode requests)
    {
        var call = (IInvocationOperation)context.Operation;
        if (sdk.MovesMoney(call.TargetMethod) && GivenToken.Of(call) is { } token && new RequestToken(requests).Is(token.Value))
            context.ReportDiagnostic(Diagnostic.Create(Rule, token.Value.Syntax.GetLocation(), call.TargetMethod.Name));
    }
}
