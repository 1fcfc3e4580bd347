using Microsoft.CodeAnalysis;

namespace AccruPay.Analyzers.Sdk;

/// <summary>Which type a symbol is; never one that could not be found.</summary>
internal static class TypeIdentity
{
    public static bool Is(this ITypeSymbol? type, INamedTypeSymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, other);

    /// <summary>Whether a type is another, or derives from it.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol? type, INamedTypeSymbol? other)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(other))
                return true;
        }

        return false;
    }

    /// <summary>Whether a symbol is declared in a namespace, or in one inside it.</summary>
    public static bool IsIn(this ISymbol symbol, string @namespace)
    {
        var declared = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        return declared.StartsWith(@namespace, StringComparison.Ordinal)
            && (declared.Length == @namespace.Length || declared[@namespace.Length] == '.');
    }
}
