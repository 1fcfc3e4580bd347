using GraphQL.Execution;

namespace AccruPay.Emulator;

/// <summary>
/// The execution of one request. Every resolver answers at once, so fields are resolved one after another, in queries as in mutations.
/// It counts the fields of the answer, which can be many more than those of the document: each record of a list has them again, and
/// records lead to lists.
/// </summary>
internal sealed class BoundedExecution(int maximumFields) : SerialExecutionStrategy, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private int _fields;

    /// <summary>Canceled as soon as the answer has too many fields.</summary>
    public CancellationToken Stopped => _stop.Token;

    public void Dispose() => _stop.Dispose();

    protected override void SetSubFieldNodes(GraphQL.Execution.ExecutionContext context, ObjectExecutionNode parent)
    {
        base.SetSubFieldNodes(context, parent);
        _fields += parent.SubFields?.Length ?? 0;
        if (_fields <= maximumFields)
            return;

        // An error would be that of one field, and the next one would follow: the whole execution ends.
        _stop.Cancel();
        _stop.Token.ThrowIfCancellationRequested();
    }
}
