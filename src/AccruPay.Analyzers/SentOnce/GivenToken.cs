using AccruPay.Analyzers.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>The token by which a caller can cancel a call.</summary>
internal static class GivenToken
{
    /// <summary>The argument; null where none is given, or one that is never canceled.</summary>
    public static IArgumentOperation? Of(IInvocationOperation call)
    {
        var argument = call.Arguments.FirstOrDefault(static argument =>
            argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type: { Name: "CancellationToken", ContainingNamespace.Name: "Threading" } });
        return argument is null || IsNone(argument.Value.Unwrapped()) ? null : argument;
    }

    private static bool IsNone(IOperation token) =>
        token is IDefaultValueOperation or IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } }
            or IObjectCreationOperation { Arguments.IsEmpty: true };
}
