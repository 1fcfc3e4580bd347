using GraphQL.Execution;

namespace AccruPay.Emulator;

/// <summary>Every resolver answers at once, so fields are resolved one after another, in queries as in mutations.</summary>
internal sealed class SerialExecution : IExecutionStrategySelector
{
    private readonly SerialExecutionStrategy _serial = new();

    public IExecutionStrategy Select(GraphQL.Execution.ExecutionContext context) => _serial;
}
