using System.Text;
using System.Text.Json;

namespace AccruPay.GraphQL;

/// <summary>One GraphQL operation: its fixed document, how its variables are written, and how its answer is read.</summary>
internal sealed class Operation<TInput, TResult>
    where TResult : class
{
    private readonly byte[] _opening;
    private readonly byte[] _fieldName;

    /// <summary>
    /// Makes an operation from its root field, whose name with a capital letter is the operation's own, the field's
    /// arguments as <see cref="OperationDocument"/> takes them, and what its answer is asked for.
    /// </summary>
    public Operation(
        OperationType type,
        OperationClass @class,
        string field,
        string arguments,
        string selection,
        string fragments,
        VariablesWriter<TInput> writeVariables,
        RecordReader<TResult> readResult,
        string variables = "")
    {
        Type = type;
        Class = @class;
        Name = OperationDocument.NameOf(field);
        Field = field;
        Document = OperationDocument.Of(type, field, arguments, selection, fragments, variables);
        WriteVariables = writeVariables;
        ReadResult = readResult;
        _fieldName = Encoding.UTF8.GetBytes(field);
        _opening = Encoding.UTF8.GetBytes(
            $$"""{"operationName":"{{Name}}","query":"{{JsonEncodedText.Encode(Document)}}","variables":""");
    }

    public OperationType Type { get; }

    public OperationClass Class { get; }

    /// <summary>The operation name that is sent, and by which logs, traces and exceptions name the call.</summary>
    public string Name { get; }

    public string Field { get; }

    public string Document { get; }

    /// <summary>The merchant's transaction code in the input, for exceptions; null where an operation has none.</summary>
    public Func<TInput, string?>? TransactionCode { get; init; }

    /// <summary>What the input names, such as "id: 5b3", for exceptions; null where it names no record.</summary>
    public Func<TInput, string?>? Subject { get; init; }

    /// <summary>Whether the answer is a list of records instead of one.</summary>
    public bool AnswersList { get; init; }

    /// <summary>What finds out whether a request of class <see cref="OperationClass.Once"/> took effect.</summary>
    public OutcomeFinder<TInput>? OutcomeFinder { get; init; }

    /// <summary>What tells the truth after an answer that does not; null where an answer is final as it is.</summary>
    public Reconciliation<TInput, TResult>? Reconciliation { get; init; }

    /// <summary>The request's body up to its variables, as UTF-8: the same for every call.</summary>
    public ReadOnlySpan<byte> Opening => _opening;

    public ReadOnlySpan<byte> FieldName => _fieldName;

    public VariablesWriter<TInput> WriteVariables { get; }

    public RecordReader<TResult> ReadResult { get; }
}
