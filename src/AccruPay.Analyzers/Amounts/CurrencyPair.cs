using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Amounts;

/// <summary>Amounts and the currency that they are paired with, in an initializer or by the constructor of Money.</summary>
/// <param name="Amounts">The amounts; none where none is set.</param>
/// <param name="Currency">The currency; null where none is set beside them.</param>
internal sealed record CurrencyPair(IReadOnlyList<IOperation> Amounts, IOperation? Currency)
{
    public static CurrencyPair? In(IObjectOrCollectionInitializerOperation? initializer, AmountTarget amounts)
    {
        if (initializer is null)
            return null;

        var assignments = initializer.Initializers.OfType<ISimpleAssignmentOperation>().ToList();
        return new CurrencyPair(
            [.. assignments.Where(amounts.IsAssignedBy).Select(static assignment => assignment.Value)],
            assignments.Find(assignment => assignment.Target is IPropertyReferenceOperation target && amounts.IsCurrency(target.Type))?.Value);
    }

    public static CurrencyPair? In(IObjectCreationOperation creation, AmountTarget amounts) =>
        amounts.IsMoney(creation.Type)
            ? new CurrencyPair(
                [.. creation.Arguments.Where(amounts.IsGivenBy).Select(static argument => argument.Value)],
                creation.Arguments.FirstOrDefault(argument => amounts.IsCurrency(argument.Value.Type))?.Value)
            : null;
}
