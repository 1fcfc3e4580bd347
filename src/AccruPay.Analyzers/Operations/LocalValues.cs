using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Operations;

/// <summary>What a local variable is given, and where it is read, anywhere in the body that it belongs to.</summary>
internal static class LocalValues
{
    /// <summary>The values that are assigned to a local. A value that comes by out, by ref or from a loop is not among them.</summary>
    public static IEnumerable<IOperation> Of(ILocalSymbol local, IOperation root)
    {
        foreach (var operation in root.Descendants())
        {
            var value = operation switch
            {
                IVariableDeclaratorOperation declarator when Same(declarator.Symbol, local) => declarator.GetVariableInitializer()?.Value,
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Same(target.Local, local) => assignment.Value,
                IDeclarationPatternOperation pattern when Same(pattern.DeclaredSymbol, local) => PatternInput.Of(pattern),
                IRecursivePatternOperation pattern when Same(pattern.DeclaredSymbol, local) => PatternInput.Of(pattern),
                _ => null,
            };
            if (value is not null)
                yield return value;
        }
    }

    /// <summary>
    /// The value of a local that is assigned once; null for any other, and for one whose value leads back to it. So whoever follows a
    /// value from local to local arrives somewhere.
    /// </summary>
    public static IOperation? SingleOf(ILocalReferenceOperation reference)
    {
        var root = reference.Root();
        return OnlyOf(reference.Local, root) is { } value && !LeadsTo(reference.Local, value, root, new HashSet<ISymbol>(SymbolEqualityComparer.Default))
            ? value
            : null;
    }

    private static IOperation? OnlyOf(ILocalSymbol local, IOperation root)
    {
        IOperation? single = null;
        foreach (var value in Of(local, root))
        {
            if (single is not null)
                return null;
            single = value;
        }

        return single is not null && root.Descendants().OfType<ILocalReferenceOperation>().Any(other => Same(other.Local, local) && IsChanged(other))
            ? null
            : single;
    }

    // T t = t, or a = b and b = a.
    private static bool LeadsTo(ILocalSymbol local, IOperation value, IOperation root, HashSet<ISymbol> followed) =>
        value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(inner =>
            Same(inner.Local, local)
            || (followed.Add(inner.Local) && OnlyOf(inner.Local, root) is { } next && LeadsTo(local, next, root, followed)));

    /// <summary>Where a local is read.</summary>
    public static IEnumerable<ILocalReferenceOperation> ReadsOf(ILocalSymbol local, IOperation root) =>
        root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => Same(reference.Local, local) && !reference.IsDeclaration && !IsTarget(reference) && reference.Parent is not INameOfOperation);

    private static bool IsTarget(ILocalReferenceOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    private static bool IsChanged(ILocalReferenceOperation reference)
    {
        IOperation target = reference;
        while (target.Parent is IDeclarationExpressionOperation or ITupleOperation)
            target = target.Parent;

        return target.Parent switch
        {
            IDeconstructionAssignmentOperation deconstruction => deconstruction.Target == target,
            ICompoundAssignmentOperation compound => compound.Target == target,
            ICoalesceAssignmentOperation coalesce => coalesce.Target == target,
            IIncrementOrDecrementOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            _ => false,
        };
    }

    private static bool Same(ISymbol? left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
