using GraphQL.Execution;

namespace AccruPay.Emulator;

/// <summary>Finds the execution of a request, which came with it.</summary>
internal sealed class RequestExecution : IExecutionStrategySelector
{
    public const string Key = "execution";

    public IExecutionStrategy Select(GraphQL.Execution.ExecutionContext context) => (BoundedExecution)context.UserContext[Key]!;
}
