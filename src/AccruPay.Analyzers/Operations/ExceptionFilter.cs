using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Operations;

/// <summary>Which exceptions a catch clause takes, by its type and by the types that its filter asks for.</summary>
internal static class ExceptionFilter
{
    /// <summary>Whether a clause takes an exception of a type; null where its filter asks for something else than types.</summary>
    public static bool? Takes(this ICatchClauseOperation clause, INamedTypeSymbol exception)
    {
        if (clause.ExceptionType is { } type && !Is(exception, type))
            return false;

        return clause.Filter is { } filter ? Holds(filter, clause.Exception(), exception) : true;
    }

    /// <summary>The variable that a clause declares for the exception.</summary>
    public static ILocalSymbol? Exception(this ICatchClauseOperation clause) =>
        (clause.ExceptionDeclarationOrExpression as IVariableDeclaratorOperation)?.Symbol;

    private static bool? Holds(IOperation filter, ILocalSymbol? caught, INamedTypeSymbol exception) => filter switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Holds(not.Operand, caught, exception),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Holds(both.LeftOperand, caught, exception) & Holds(both.RightOperand, caught, exception),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => Holds(either.LeftOperand, caught, exception) | Holds(either.RightOperand, caught, exception),
        IIsTypeOperation test when IsCaught(test.ValueOperand, caught) => Matches(exception, test.TypeOperand) is { } matches ? matches != test.IsNegated : null,
        IIsPatternOperation test when IsCaught(test.Value, caught) => Matches(exception, test.Pattern),
        _ => null,
    };

    private static bool? Matches(INamedTypeSymbol exception, IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation not => !Matches(exception, not.Pattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Matches(exception, either.LeftPattern) | Matches(exception, either.RightPattern),
        IBinaryPatternOperation both => Matches(exception, both.LeftPattern) & Matches(exception, both.RightPattern),
        ITypePatternOperation type => Matches(exception, type.MatchedType),
        IDeclarationPatternOperation { MatchedType: { } type } => Matches(exception, type),
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true } empty => Matches(exception, empty.MatchedType),
        IRecursivePatternOperation parts => Matches(exception, parts.MatchedType) == false ? false : null,
        _ => null,
    };

    // An exception of the type may well be of a type that derives from it.
    private static bool? Matches(INamedTypeSymbol exception, ITypeSymbol type) =>
        Is(exception, type) ? true : Is(type, exception) ? null : false;

    private static bool Is(ITypeSymbol type, ITypeSymbol other) =>
        other.SpecialType == SpecialType.System_Object || type.IsOrDerivesFrom(other as INamedTypeSymbol);

    private static bool IsCaught(IOperation value, ILocalSymbol? caught) =>
        value.Unwrapped() is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, caught);
}
