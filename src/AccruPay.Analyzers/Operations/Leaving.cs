using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Operations;

/// <summary>Whether a statement leaves the statements around it, whatever happens in it.</summary>
internal static class Leaving
{
    /// <summary>Whether what follows a statement in its block is never reached through it.</summary>
    public static bool Block(IOperation? statement) => Always(statement, static branch => branch.BranchKind is not BranchKind.None);

    /// <summary>Whether no further turn of a loop follows.</summary>
    public static bool Loop(IOperation? statement, ILoopOperation loop) =>
        Always(statement, branch => !SymbolEqualityComparer.Default.Equals(branch.Target, loop.ContinueLabel));

    private static bool Always(IOperation? statement, Func<IBranchOperation, bool> leaves) => statement switch
    {
        IReturnOperation or IThrowOperation => true,
        IBranchOperation branch => leaves(branch),
        IExpressionStatementOperation expression => expression.Operation is IThrowOperation,
        IConditionalOperation choice => Always(choice.WhenTrue, leaves) && Always(choice.WhenFalse, leaves),
        IBlockOperation block => block.Operations.Any(inner => Always(inner, leaves)),
        _ => false,
    };
}
