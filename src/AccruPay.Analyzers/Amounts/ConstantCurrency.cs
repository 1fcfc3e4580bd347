using AccruPay.Analyzers.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Amounts;

/// <summary>The code of a currency, where the source says which one it is.</summary>
internal static class ConstantCurrency
{
    private const int MostSteps = 8;

    /// <summary>The code of a value that is a currency, or an amount of one: a Money, or a record of the SDK.</summary>
    public static string? Of(IOperation? value, AmountTarget amounts) => Of(value, amounts, MostSteps);

    private static string? Of(IOperation? value, AmountTarget amounts, int steps)
    {
        if (steps == 0 || value is null)
            return null;

        return value.Unwrapped() switch
        {
            ILocalReferenceOperation local => Of(LocalValues.SingleOf(local), amounts, steps - 1),
            IPropertyReferenceOperation { Instance: null } known when amounts.IsCurrency(known.Property.ContainingType) && amounts.IsCurrency(known.Type) =>
                known.Property.Name.ToUpperInvariant(),
            IPropertyReferenceOperation { Instance: { } owner } member when amounts.IsCurrency(member.Type) || amounts.IsAmount(member.Property) =>
                Of(owner, amounts, steps - 1),
            IInvocationOperation call => OfCall(call, amounts, steps),
            IObjectCreationOperation creation => OfCreation(creation, amounts, steps),
            IBinaryOperation sum when amounts.IsMoney(sum.Type) => Of(sum.LeftOperand, amounts, steps - 1) ?? Of(sum.RightOperand, amounts, steps - 1),
            _ => null,
        };
    }

    private static string? OfCall(IInvocationOperation call, AmountTarget amounts, int steps)
    {
        if (amounts.IsCurrency(call.TargetMethod.ContainingType) && call.TargetMethod.Name == "FromCode")
            return call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: string code } }] ? code.ToUpperInvariant() : null;

        return amounts.IsMoney(call.TargetMethod.ContainingType) && amounts.IsMoney(call.Type) ? OfArgument(call.Arguments, amounts, steps) : null;
    }

    private static string? OfCreation(IObjectCreationOperation creation, AmountTarget amounts, int steps) =>
        amounts.IsMoney(creation.Type)
            ? OfArgument(creation.Arguments, amounts, steps)
            : Of(CurrencyPair.In(creation.Initializer, amounts)?.Currency, amounts, steps - 1);

    private static string? OfArgument(IEnumerable<IArgumentOperation> arguments, AmountTarget amounts, int steps) =>
        Of(arguments.FirstOrDefault(argument => amounts.IsCurrency(argument.Value.Type))?.Value, amounts, steps - 1);
}
