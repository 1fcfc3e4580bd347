using AccruPay.Analyzers.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>A place where code asks whether a status has one value: by ==, by a pattern, by a case.</summary>
internal sealed class StatusTest
{
    private readonly ConditionWalk _walk = new();

    private StatusTest(IOperation operation, IOperation? status)
    {
        Operation = operation;
        Status = status;
    }

    /// <summary>The kinds of operations that can be such a test.</summary>
    public static OperationKind[] Kinds { get; } = [OperationKind.Binary, OperationKind.ConstantPattern, OperationKind.CaseClause];

    /// <summary>The comparison, the pattern or the case.</summary>
    public IOperation Operation { get; }

    /// <summary>What is compared; null where that cannot be told.</summary>
    public IOperation? Status { get; }

    /// <summary>What the answer decides: one thing where it stands, and more where it is kept in a local that is read later.</summary>
    public IEnumerable<ConditionWalk> Decisions => _walk.Decisions;

    /// <summary>Reads an operation of one of the <see cref="Kinds"/> as a test for a value.</summary>
    public static StatusTest? Of(IOperation operation, IFieldSymbol value) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => Of(comparison, value),
        IConstantPatternOperation pattern when IsValue(pattern.Value, value) =>
            new StatusTest(pattern, PatternInput.Of(pattern)?.Unwrapped()).Walked(isTrue: true),
        ISingleValueCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } clause when IsValue(clause.Value, value) =>
            new StatusTest(clause, choice.Value.Unwrapped()).Walked(isTrue: true),
        _ => null,
    };

    private static StatusTest? Of(IBinaryOperation comparison, IFieldSymbol value)
    {
        var status = IsValue(comparison.RightOperand, value) ? comparison.LeftOperand
            : IsValue(comparison.LeftOperand, value) ? comparison.RightOperand
            : null;
        return status is null
            ? null
            : new StatusTest(comparison, status.Unwrapped()).Walked(comparison.OperatorKind == BinaryOperatorKind.Equals);
    }

    private static bool IsValue(IOperation? operation, IFieldSymbol value) =>
        operation?.Unwrapped() is IFieldReferenceOperation field && SymbolEqualityComparer.Default.Equals(field.Field, value);

    private StatusTest Walked(bool isTrue)
    {
        _walk.From(Operation, isTrue);
        return this;
    }
}
