using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>A loop that makes the same call again after it failed.</summary>
internal static class RepeatingLoop
{
    /// <summary>Looks for such a loop.</summary>
    /// <param name="call">The call.</param>
    /// <param name="sdk">The SDK.</param>
    /// <param name="clauseOf">Gives the clause of a try statement that lets the failure pass; null where none does.</param>
    /// <returns>The clause that lets the loop go on; null where there is no loop, or where each turn is about another item.</returns>
    public static ICatchClauseOperation? Around(IInvocationOperation call, SdkTypes sdk, Func<ITryOperation, ICatchClauseOperation?> clauseOf)
    {
        var items = new LoopItem(sdk);
        (ITryOperation Statement, ICatchClauseOperation Clause)? passing = null;
        foreach (var outer in CatchSearch.Around(call))
        {
            switch (outer)
            {
                case ITryOperation statement when passing is null && call.IsWithin(statement.Body) && clauseOf(statement) is { } clause:
                    passing = (statement, clause);
                    break;
                case ILoopOperation loop when items.IsUsedBy(call, loop):
                    return null;
                case ILoopOperation loop when passing is { } found && GoesOn(found.Statement, found.Clause, loop):
                    return found.Clause;
            }
        }

        return null;
    }

    private static bool GoesOn(ITryOperation statement, ICatchClauseOperation clause, ILoopOperation loop) =>
        !Leaving.Loop(clause.Handler, loop) && (Continues(clause, loop) || !IsLeftAfter(statement, loop));

    private static bool Continues(ICatchClauseOperation clause, ILoopOperation loop) =>
        clause.Handler.Descendants().OfType<IBranchOperation>()
            .Any(branch => SymbolEqualityComparer.Default.Equals(branch.Target, loop.ContinueLabel));

    private static bool IsLeftAfter(ITryOperation statement, ILoopOperation loop) =>
        statement.Parent is IBlockOperation block && block.Operations.SkipWhile(other => other != statement).Skip(1).Any(other => Leaving.Loop(other, loop));
}
