using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>A value that is another one each time: <c>await queue.ReadAsync()</c>, <c>queue.Take(token)</c>, <c>enumerator.Current</c>.</summary>
internal static class FetchedItem
{
    private static readonly string[] Reads = ["Get", "Verify", "WaitFor"];

    public static bool Is(IOperation value, SdkTypes sdk) => value.Unwrapped() switch
    {
        IInvocationOperation call when sdk.Owns(call.TargetMethod) => IsAwaited(value) && !IsRead(call.TargetMethod),
        IInvocationOperation call => IsAwaited(value) || IsTaken(call),
        IPropertyReferenceOperation { Property.Name: "Current" } => true,
        ILocalReferenceOperation => false,
        _ => IsAwaited(value),
    };

    // Reading the same record again brings the same record. Whether it is the same, its arguments tell.
    private static bool IsRead(IMethodSymbol method) => Array.Exists(Reads, read => method.Name.StartsWith(read, StringComparison.Ordinal));

    // What is told no more than how long to wait, or which column, gives what is next. What System itself has gives texts, times and numbers.
    private static bool IsTaken(IInvocationOperation call) =>
        call.Instance is not null
        && call.TargetMethod is { Name: not "ToString", ContainingNamespace: not { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && call.Arguments.All(static argument => argument.Value.ConstantValue.HasValue || IsNoData(argument.Value.Type));

    private static bool IsNoData(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Int32 } or { Name: "CancellationToken" or "TimeSpan", ContainingNamespace.Name: "Threading" or "System" };

    private static bool IsAwaited(IOperation value) => value switch
    {
        IConversionOperation conversion => IsAwaited(conversion.Operand),
        _ => value is IAwaitOperation,
    };
}
