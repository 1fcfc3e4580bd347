using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Operations;

/// <summary>What a pattern is matched against.</summary>
internal static class PatternInput
{
    /// <returns>The value, or the member of it, that the pattern looks at; null where that cannot be told.</returns>
    public static IOperation? Of(IPatternOperation pattern) => pattern.Parent switch
    {
        IIsPatternOperation test => test.Value,
        IPropertySubpatternOperation part => part.Member,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
        IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => choice.Value,
        IBinaryPatternOperation outer => Of(outer),
        INegatedPatternOperation outer => Of(outer),
        _ => null,
    };
}
