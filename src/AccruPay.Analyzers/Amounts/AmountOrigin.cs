using AccruPay.Analyzers.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Amounts;

/// <summary>Follows an amount back through arithmetic, conversions and locals to what it was made from.</summary>
internal sealed class AmountOrigin(AmountTarget amounts)
{
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    /// <returns>What makes it doubtful, in words; null where nothing does.</returns>
    public string? Describe(IOperation value)
    {
        if (Fractional(value.Type) is { } fractional)
            return fractional;

        return value switch
        {
            IConversionOperation conversion => Describe(conversion.Operand),
            IAwaitOperation or IConditionalAccessOperation => Describe(value.Unwrapped(), value),
            IUnaryOperation unary => Describe(unary.Operand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product when IsByHundred(product) => "a multiplication by 100",
            IBinaryOperation binary => Describe(binary.LeftOperand) ?? Describe(binary.RightOperand),
            IConditionalOperation { WhenFalse: { } other } choice => Describe(choice.WhenTrue) ?? Describe(other),
            ICoalesceOperation fallback => Describe(fallback.Value) ?? Describe(fallback.WhenNull),
            IObjectCreationOperation { Arguments: [var argument] } creation when amounts.IsInteger(creation.Type) => Describe(argument.Value),
            IInvocationOperation call when IsArithmetic(call.TargetMethod) => call.Arguments.Select(argument => Describe(argument.Value)).FirstOrDefault(static origin => origin is not null),
            ILocalReferenceOperation local when _followed.Add(local.Local) =>
                LocalValues.Of(local.Local, local.Root()).Select(Describe).FirstOrDefault(static origin => origin is not null),
            _ => null,
        };
    }

    private string? Describe(IOperation inside, IOperation outside) => inside == outside ? null : Describe(inside);

    // total.Amount * 100 / 119 takes a share of an amount that is in minor units already.
    private bool IsByHundred(IBinaryOperation product) =>
        (Hundred.Is(product.LeftOperand) || Hundred.Is(product.RightOperand))
        && !amounts.IsReadBy(product.LeftOperand)
        && !amounts.IsReadBy(product.RightOperand)
        && OutermostOf(product).Parent is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide };

    private static IOperation OutermostOf(IOperation operation)
    {
        while (operation.Parent is IConversionOperation conversion)
            operation = conversion;
        return operation;
    }

    private static string? Fractional(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Decimal => "a decimal",
        SpecialType.System_Double => "a double",
        SpecialType.System_Single => "a float",
        _ => null,
    };

    private bool IsArithmetic(IMethodSymbol method) =>
        amounts.IsInteger(method.ContainingType)
        || method.ContainingType is { SpecialType: SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single }
        || method.ContainingType is { Name: "Math" or "MathF" or "Convert", ContainingNamespace.Name: "System" };
}
