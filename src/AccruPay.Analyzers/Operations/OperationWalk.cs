using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Operations;

/// <summary>Steps up and down a tree of operations.</summary>
internal static class OperationWalk
{
    /// <summary>The outermost operation: the whole body, or the initializer of a field.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>What an operation gives, without conversions, awaits and null checks.</summary>
    public static IOperation Unwrapped(this IOperation operation)
    {
        while (Inside(operation) is { } inside)
            operation = inside;
        return operation;
    }

    /// <summary>Whether an operation stands inside another, or is it.</summary>
    public static bool IsWithin(this IOperation operation, IOperation other)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current == other)
                return true;
        }

        return false;
    }

    /// <summary>Whether an operation is a function of its own, which runs at another time.</summary>
    public static bool IsFunction(this IOperation operation) => operation is IAnonymousFunctionOperation or ILocalFunctionOperation;

    /// <summary>What <c>?.</c> is applied to, for the operation that stands for it.</summary>
    public static IOperation? Target(this IConditionalAccessInstanceOperation instance)
    {
        IOperation inner = instance;
        for (var outer = instance.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
        }

        return null;
    }

    private static IOperation? Inside(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand,
        IAwaitOperation awaited => awaited.Operation,
        IConditionalAccessOperation access => access.WhenNotNull,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } awaited } => awaited,
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } value => value.Instance,
        _ => null,
    };
}
