using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace AccruPay.Emulator;

/// <summary>A GraphQL document that was parsed, and is validated the first time that it is executed.</summary>
internal sealed class ParsedDocument(string text, GraphQLDocument? syntax, string? refusal)
{
    /// <summary>Twice the levels that a document may nest, and more: a selection is a field and its set.</summary>
    private const int ParserDepth = 256;

    private readonly bool _changesByQuery = text.Contains("merchantApiCustomerResolve", StringComparison.Ordinal)
        || text.Contains("clientPublicTransactionSession", StringComparison.Ordinal);

    private volatile bool _isValid;

    public string Text { get; } = text;

    /// <summary>Null where the text is not GraphQL, and the engine then says why; or where it is refused.</summary>
    public GraphQLDocument? Syntax { get; } = syntax;

    /// <summary>Why the document is not executed; null where it is.</summary>
    public string? Refusal { get; } = refusal;

    /// <summary>Whether it holds comments at most.</summary>
    public bool IsEmpty => Syntax is { Definitions.Count: 0 };

    /// <summary>Whether it holds a mutation, which does nothing without a merchant's secret.</summary>
    public bool IsMutation { get; } =
        syntax?.Definitions.OfType<GraphQLOperationDefinition>().Any(definition => definition.Operation == OperationType.Mutation) == true;

    /// <summary>
    /// Whether executing it may change something. Two queries do, and their names cannot be written in any other way: where the text
    /// does not hold them, no fragment leads to them.
    /// </summary>
    public bool MayChange => IsMutation || _changesByQuery;

    /// <summary>Whether the document was found valid; a valid one stays valid.</summary>
    public bool IsValid
    {
        get => _isValid;
        set => _isValid = value;
    }

    public static ParsedDocument Read(string text, DocumentLimits limits)
    {
        if (limits.Refuse(text) is { } refusal)
            return new ParsedDocument(text, null, refusal);
        try
        {
            var syntax = Parser.Parse(text, new ParserOptions { MaxDepth = ParserDepth });
            return new ParsedDocument(text, syntax, limits.Refuse(SelectionMeasure.Of(syntax)));
        }
        catch (GraphQLMaxDepthExceededException)
        {
            return new ParsedDocument(text, null, DocumentLimits.TooNested);
        }
        catch (GraphQLParserException)
        {
            return new ParsedDocument(text, null, null);
        }
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
