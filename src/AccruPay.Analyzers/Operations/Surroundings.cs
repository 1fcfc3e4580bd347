using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Operations;

/// <summary>What was asked before an operation is reached: the conditions around it, and the guards before it.</summary>
internal static class Surroundings
{
    public static IEnumerable<IOperation> ConditionsOf(IOperation operation)
    {
        var inner = operation;
        for (var outer = operation.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            foreach (var condition in Asked(outer, inner))
                yield return condition;
        }
    }

    private static IEnumerable<IOperation> Asked(IOperation outer, IOperation inner) => outer switch
    {
        IConditionalOperation choice when choice.Condition != inner => [choice.Condition],
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm => Present(choice.Value, arm.Pattern, arm.Guard),
        ISwitchCaseOperation { Parent: ISwitchOperation choice } section => [choice.Value, .. section.Clauses],
        IWhileLoopOperation loop when loop.Condition is { } condition && condition != inner => [condition],
        IBlockOperation block => block.Operations.TakeWhile(statement => statement != inner)
            .OfType<IConditionalOperation>()
            .Where(static guard => Leaving.Block(guard.WhenTrue))
            .Select(static guard => guard.Condition),
        _ => [],
    };

    private static IEnumerable<IOperation> Present(params IOperation?[] operations) => operations.OfType<IOperation>();
}
