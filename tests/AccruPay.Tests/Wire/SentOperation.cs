using AccruPay.GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace AccruPay.Tests;

/// <summary>Every operation that the SDK can send, with its document parsed by a parser that is not the SDK's.</summary>
internal sealed class SentOperation
{
    private readonly GraphQLDocument _document;

    private SentOperation(string name, string field, string document)
    {
        Name = name;
        Field = field;
        Text = document;
        _document = Parser.Parse(document);
    }

    internal static IReadOnlyList<SentOperation> All { get; } =
    [
        Of(MerchantOperations.Get),
        Of(TransactionOperations.Get),
        Of(TransactionLookup.ByIdentifier),
        Of(SessionLookup.ByIdentifier),
        Of(ClientSessionOperations.Get),
        Of(ClientSessionOperations.GetBaseConfig),
        Of(PaymentSessionOperations.Start),
        Of(PaymentSessionOperations.Verify),
        Of(PaymentMethodSessionOperations.Start),
        Of(PaymentMethodSessionOperations.Verify),
        Of(AuthorizationSessionOperations.Start),
        Of(AuthorizationSessionOperations.Verify),
    ];

    /// <summary>The operation name that is sent beside the document.</summary>
    internal string Name { get; }

    /// <summary>The root field whose value is read.</summary>
    internal string Field { get; }

    internal string Text { get; }

    internal GraphQLOperationDefinition Definition => _document.Definitions.OfType<GraphQLOperationDefinition>().Single();

    internal IEnumerable<GraphQLFragmentDefinition> Fragments => _document.Definitions.OfType<GraphQLFragmentDefinition>();

    /// <summary>Makes the operation by the name of its root field.</summary>
    internal static SentOperation ByField(string field) =>
        All.Single(operation => string.Equals(operation.Field, field, StringComparison.Ordinal));

    /// <summary>The field that is selected at the end of a path of field names, below the root field.</summary>
    internal GraphQLField FieldAt(params string[] path) =>
        path.Aggregate(RootField(), (field, name) => Fields(field.SelectionSet!).Single(inner => inner.Name.StringValue == name));

    /// <summary>The fields of a selection, its fragments opened.</summary>
    internal IReadOnlyList<GraphQLField> Fields(GraphQLSelectionSet selection) =>
        [.. selection.Selections.SelectMany(Opened)];

    private static SentOperation Of<TInput, TResult>(Operation<TInput, TResult> operation)
        where TResult : class =>
        new(operation.Name, operation.Field, operation.Document);

    private GraphQLField RootField() => (GraphQLField)Definition.SelectionSet.Selections.Single();

    private IEnumerable<GraphQLField> Opened(ASTNode selection) => selection switch
    {
        GraphQLField field => [field],
        GraphQLFragmentSpread spread => Fields(
            Fragments.Single(fragment => fragment.FragmentName.Name == spread.FragmentName.Name).SelectionSet),
        GraphQLInlineFragment inline => Fields(inline.SelectionSet),
        _ => throw new InvalidOperationException($"A selection of the kind {selection.Kind} was not expected."),
    };
}
