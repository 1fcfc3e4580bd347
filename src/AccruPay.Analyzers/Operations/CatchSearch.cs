using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Operations;

/// <summary>Finds who catches what a call throws, from the inside out, as far as its function goes.</summary>
internal static class CatchSearch
{
    /// <summary>The operations around a call, up to the function that it belongs to.</summary>
    public static IEnumerable<IOperation> Around(IOperation call)
    {
        for (var current = call.Parent; current is not null && !current.IsFunction(); current = current.Parent)
            yield return current;
    }

    /// <summary>The try statements whose body holds a call, the innermost first.</summary>
    public static IEnumerable<ITryOperation> TriesAround(IOperation call) =>
        Around(call).OfType<ITryOperation>().Where(statement => call.IsWithin(statement.Body));

    /// <summary>The clause that takes an exception for certain.</summary>
    public static ICatchClauseOperation? Taker(this ITryOperation statement, INamedTypeSymbol exception) =>
        statement.Catches.FirstOrDefault(clause => clause.Takes(exception) == true);

    /// <summary>The first clause that may take an exception.</summary>
    public static ICatchClauseOperation? PossibleTaker(this ITryOperation statement, INamedTypeSymbol exception) =>
        statement.Catches.FirstOrDefault(clause => clause.Takes(exception) != false);

    /// <summary>The operations of a clause that run in it, and not in a function that it makes.</summary>
    public static IEnumerable<IOperation> OwnOperations(this ICatchClauseOperation clause) =>
        clause.Handler.Descendants().Where(operation => Around(operation).Contains(clause.Handler));
}
