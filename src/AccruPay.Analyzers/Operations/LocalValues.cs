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

    /// <summary>The value of a local that is assigned once; null for any other.</summary>
    public static IOperation? SingleOf(ILocalReferenceOperation reference)
    {
        var root = reference.Root();
        IOperation? single = null;
        foreach (var value in Of(reference.Local, root))
        {
            if (single is not null)
                return null;
            single = value;
        }

        return root.Descendants().OfType<ILocalReferenceOperation>().Any(other => Same(other.Local, reference.Local) && IsChanged(other))
            ? null
            : single;
    }

    /// <summary>Where a local is read.</summary>
    public static IEnumerable<ILocalReferenceOperation> ReadsOf(ILocalSymbol local, IOperation root) =>
        root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => Same(reference.Local, local) && !reference.IsDeclaration && !IsTarget(reference) && reference.Parent is not INameOfOperation);

    private static bool IsTarget(ILocalReferenceOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    private static bool IsChanged(ILocalReferenceOperation reference) => reference.Parent switch
    {
        ICompoundAssignmentOperation compound => compound.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => false,
    };

    private static bool Same(ISymbol? left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
