using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>
/// What changes something outside: a call of the application's own code or of another library, or an assignment to a member. Reading,
/// logging, showing a page and what the framework does are not.
/// </summary>
internal static class Deed
{
    public static bool IsDoneIn(IOperation branch, SdkTypes sdk) => branch.DescendantsAndSelf().Any(operation => operation switch
    {
        IInvocationOperation call => Does(call, sdk),
        IAssignmentOperation { Target: IMemberReferenceOperation target, Parent: not IObjectOrCollectionInitializerOperation } => !sdk.Owns(target.Member),
        _ => false,
    });

    private static bool Does(IInvocationOperation call, SdkTypes sdk)
    {
        var method = call.TargetMethod;
        return method.MethodKind == MethodKind.DelegateInvoke
            || (!sdk.Owns(method) && !LogCall.Is(method) && !IsOfFramework(method));
    }

    // What goes to a database or to another service is a deed, though the framework sends it.
    private static bool IsOfFramework(IMethodSymbol method) =>
        (method.IsIn("System") && !method.IsIn("System.Net") && !method.IsIn("System.Data"))
        || (method.IsIn("Microsoft") && !method.IsIn("Microsoft.EntityFrameworkCore"));
}
