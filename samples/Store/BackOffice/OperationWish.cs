using Store.MoneyOperations;

namespace Store.BackOffice;

/// <summary>What a form asks for: an operation, or the reason why it asks for none.</summary>
internal sealed record OperationWish(MoneyOperation? Operation, OperationProblem? Problem)
{
    public static OperationWish For(MoneyOperation operation) => new(operation, null);

    public static OperationWish Wrong(OperationProblem problem) => new(null, problem);
}
