using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Operations;

/// <summary>By which variable and members a value is reached: <c>order.Total</c>. What a call returns has no path.</summary>
internal sealed class MemberPath
{
    private readonly ImmutableArray<ISymbol> _symbols;

    private MemberPath(ImmutableArray<ISymbol> symbols) => _symbols = symbols;

    /// <summary>The path to a value, through locals that only stand for another path.</summary>
    public static MemberPath? To(IOperation? value) => SymbolsTo(value) is { } symbols ? new MemberPath(symbols) : null;

    public bool IsSame(MemberPath other) => _symbols.Length == other._symbols.Length && IsAbove(other);

    /// <summary>Whether another path leads through this one, or is the same.</summary>
    public bool IsAbove(MemberPath other) =>
        _symbols.Length <= other._symbols.Length
        && !_symbols.Where((symbol, index) => !SymbolEqualityComparer.Default.Equals(symbol, other._symbols[index])).Any();

    public override string ToString() => string.Join(".", _symbols.Select(static symbol => symbol.Name));

    private static ImmutableArray<ISymbol>? SymbolsTo(IOperation? value) => value?.Unwrapped() switch
    {
        ILocalReferenceOperation local => SymbolsTo(local),
        IParameterReferenceOperation parameter => ImmutableArray.Create<ISymbol>(parameter.Parameter),
        IConditionalAccessInstanceOperation instance => SymbolsTo(instance.Target()),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => ImmutableArray<ISymbol>.Empty,
        IMemberReferenceOperation { Member: IPropertySymbol { Parameters.IsEmpty: true } or IFieldSymbol } member => SymbolsTo(member),
        _ => null,
    };

    private static ImmutableArray<ISymbol>? SymbolsTo(ILocalReferenceOperation local) =>
        LocalValues.SingleOf(local) is { } value && SymbolsTo(value) is { } symbols
            ? symbols
            : ImmutableArray.Create<ISymbol>(local.Local);

    private static ImmutableArray<ISymbol>? SymbolsTo(IMemberReferenceOperation member) =>
        member.Instance is null ? ImmutableArray.Create(member.Member) : SymbolsTo(member.Instance)?.Add(member.Member);
}
