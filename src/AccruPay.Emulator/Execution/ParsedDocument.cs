using GraphQLParser.AST;

namespace AccruPay.Emulator;

/// <summary>A GraphQL document that was parsed, and is validated the first time that it is executed.</summary>
internal sealed class ParsedDocument(string text, GraphQLDocument? syntax)
{
    private volatile bool _isValid;

    public string Text { get; } = text;

    /// <summary>Null where the text is not GraphQL; the engine then says why.</summary>
    public GraphQLDocument? Syntax { get; } = syntax;

    public int Depth { get; } = syntax is null ? 0 : DocumentDepth.Measure(syntax);

    /// <summary>Whether it holds comments at most.</summary>
    public bool IsEmpty => Syntax is { Definitions.Count: 0 };

    /// <summary>Whether the document was found valid; a valid one stays valid.</summary>
    public bool IsValid
    {
        get => _isValid;
        set => _isValid = value;
    }

    public RequestNames NamesOf(string? operationName)
    {
        var operation = Syntax?.Definitions
            .OfType<GraphQLOperationDefinition>()
            .FirstOrDefault(candidate => operationName is null || candidate.Name == operationName);
        return operation is null
            ? new RequestNames(operationName, [])
            : new RequestNames(operation.Name?.StringValue, [.. operation.SelectionSet.Selections.OfType<GraphQLField>().Select(field => field.Name.StringValue)]);
    }
}
