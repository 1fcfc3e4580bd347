using AccruPay.Analyzers.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Amounts;

/// <summary>What Money.FromDecimal needs to replace a conversion by hand: the amount in major units, and the currency beside it.</summary>
internal static class ExactConversion
{
    /// <summary>The property of a diagnostic that is set where the major units are a double or a float.</summary>
    public const string IsBinaryProperty = "IsBinary";

    /// <returns>The two operations; null where one of them is not at hand.</returns>
    public static (IOperation Major, IOperation Currency, bool IsBinary)? Of(IOperation value, AmountTarget amounts)
    {
        if (ProductIn(value, amounts) is not { } product || CurrencyBeside(value, amounts) is not { } currency)
            return null;

        var major = (Hundred.Is(product.RightOperand) ? product.LeftOperand : product.RightOperand).WithoutImplicitConversion();
        return major.Type?.SpecialType switch
        {
            SpecialType.System_Decimal or SpecialType.System_Int32 or SpecialType.System_Int64 => (major, currency, false),
            SpecialType.System_Double or SpecialType.System_Single => (major, currency, true),
            _ => null,
        };
    }

    // Only what rounds or converts may stand around the product: anything else would be lost.
    private static IBinaryOperation? ProductIn(IOperation value, AmountTarget amounts) => value switch
    {
        IConversionOperation conversion => ProductIn(conversion.Operand, amounts),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product when Hundred.Is(product.LeftOperand) || Hundred.Is(product.RightOperand) => product,
        IObjectCreationOperation { Arguments: [var argument] } creation when amounts.IsInteger(creation.Type) => ProductIn(argument.Value, amounts),
        IInvocationOperation { TargetMethod: { Name: "Round" or "Truncate" or "Floor" or "Ceiling" or "ToInt64" or "ToInt32", ContainingNamespace.Name: "System" }, Arguments: [var first, ..] } =>
            ProductIn(first.Value, amounts),
        _ => null,
    };

    private static IOperation? CurrencyBeside(IOperation value, AmountTarget amounts)
    {
        var currency = value.Parent switch
        {
            ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer } => initializer.Initializers
                .OfType<ISimpleAssignmentOperation>()
                .FirstOrDefault(other => other.Target is IPropertyReferenceOperation target && amounts.IsCurrency(target.Type))?.Value,
            IArgumentOperation { Parent: IObjectCreationOperation creation } when amounts.IsMoney(creation.Type) =>
                creation.Arguments.FirstOrDefault(other => amounts.IsCurrency(other.Value.Type))?.Value,
            _ => null,
        };
        return currency is not null && (MemberPath.To(currency) is not null || ConstantCurrency.Of(currency, amounts) is not null) ? currency : null;
    }

    private static IOperation WithoutImplicitConversion(this IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;
}
