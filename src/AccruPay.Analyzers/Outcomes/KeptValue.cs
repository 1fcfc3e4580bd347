using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>What a value is kept in, or returned as.</summary>
internal static class KeptValue
{
    /// <param name="parent">The assignment, the initializer or the return that takes the value.</param>
    public static string? NameOf(IOperation parent) => parent switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => target.Member.Name,
        IReturnOperation { SemanticModel: { } model } => model.GetEnclosingSymbol(parent.Syntax.SpanStart) is { } member ? PaidClaim.NameOf(member) : null,
        _ => LocalOf(parent)?.Name,
    };

    /// <param name="parent">As above.</param>
    public static ILocalSymbol? LocalOf(IOperation parent) => parent switch
    {
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        _ => null,
    };

    /// <summary>What takes the value that a choice, such as <c>a ? b : c</c>, gives by one of its branches.</summary>
    /// <returns>The assignment, the initializer or the return; null where the branch gives no value, or to something else.</returns>
    public static IOperation? TakerOf(IOperation branch)
    {
        var current = branch.Parent;
        while (current is IConversionOperation or IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
            current = current.Parent;
        return current is ISimpleAssignmentOperation or IVariableInitializerOperation or IReturnOperation ? current : null;
    }
}
