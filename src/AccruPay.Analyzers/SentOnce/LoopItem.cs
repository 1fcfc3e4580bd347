using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>
/// Tells a loop over many orders from one that tries the same again: whether a call's arguments depend on what each turn of the loop
/// brings, which is the variable of a foreach, an element at an index, what the condition steps through, or what is fetched in the loop.
/// </summary>
internal sealed class LoopItem(SdkTypes sdk)
{
    public bool IsUsedBy(IInvocationOperation call, ILoopOperation loop) =>
        call.Arguments.Any(argument => IsUsedIn(argument.Value, loop, new HashSet<ISymbol>(SymbolEqualityComparer.Default)));

    private bool IsUsedIn(IOperation value, ILoopOperation loop, HashSet<ISymbol> followed) =>
        value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(local => IsItem(local, loop, followed));

    private bool IsItem(ILocalReferenceOperation reference, ILoopOperation loop, HashSet<ISymbol> followed)
    {
        var local = reference.Local;
        if (loop is IForEachLoopOperation && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
            return true;

        if (loop is IForLoopOperation && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
            return IsIndex(reference);

        if (!followed.Add(local))
            return false;

        if (IsSteppedBy(local, loop))
            return true;

        var values = LocalValues.Of(local, loop).ToList();
        if (values.Count == 0)
            return IsDeclaredIn(local, loop);

        return values.Exists(value => FetchedItem.Is(value, sdk) || IsUsedIn(value, loop, followed));
    }

    private static bool IsIndex(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IArrayElementReferenceOperation => true,
        IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true } } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ElementAt" } } => true,
        _ => false,
    };

    // while (reader.Read()): what is then read from the reader is another row each turn.
    private static bool IsSteppedBy(ILocalSymbol local, ILoopOperation loop) =>
        loop is IWhileLoopOperation { Condition: { } condition } && condition.DescendantsAndSelf().OfType<IInvocationOperation>().Any(step =>
            step.Instance is ILocalReferenceOperation source && SymbolEqualityComparer.Default.Equals(source.Local, local));

    // By out, by a deconstruction: each turn has a value of its own.
    private static bool IsDeclaredIn(ILocalSymbol local, ILoopOperation loop) =>
        local.DeclaringSyntaxReferences.Any(reference => loop.Syntax.Span.Contains(reference.Span));
}
