using AccruPay.Analyzers.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Secrets;

/// <summary>A text that stands in the source: a literal, a constant, a local or a read-only field that holds one, or a fallback to one.</summary>
internal static class LiteralText
{
    /// <returns>The operation to point at; null where the text comes from elsewhere, or is blank.</returns>
    public static IOperation? Of(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: string text })
            return string.IsNullOrWhiteSpace(text) ? null : value;

        return value.Unwrapped() switch
        {
            ICoalesceOperation fallback => Of(fallback.WhenNull) ?? Of(fallback.Value),
            IConditionalOperation { WhenFalse: { } other } choice => Of(choice.WhenTrue) ?? Of(other),
            ILocalReferenceOperation local => LocalValues.SingleOf(local) is { } single && Of(single) is not null ? local : null,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } reference => IsLiteral(field) ? reference : null,
            _ => null,
        };
    }

    private static bool IsLiteral(IFieldSymbol field) => field.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal }
        && literal.IsKind(SyntaxKind.StringLiteralExpression)
        && !string.IsNullOrWhiteSpace(literal.Token.ValueText));
}
