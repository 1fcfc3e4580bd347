using AccruPay.GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace AccruPay.Tests;

/// <summary>Every operation that the SDK can send, with its document parsed by a parser that is not the SDK's.</summary>
internal sealed class SentOperation
{
    private readonly GraphQLDocument _document;

    private SentOperation(string label, string name, string field, string document)
    {
        Label = label;
        Name = name;
        Field = field;
        Text = document;
        _document = Parser.Parse(document);
    }

    internal static IReadOnlyList<SentOperation> All { get; } =
    [
        Of(MerchantOperations.Get),
        Of(TransactionProviderOperations.Get),
        Of(TransactionProviderOperations.List),
        Of(CustomerOperations.Create),
        Of(CustomerOperations.FindOnly),
        Of(PaymentMethodOperations.Get),
        Of(PaymentMethodOperations.List),
        Of(PaymentMethodOperations.Sync),
        Of(PaymentMethodOperations.SyncAll),
        Of(PaymentPlanOperations.Get),
        Of(PaymentPlanOperations.List),
        Of(PaymentPlanOperations.ByCode, "payment plans by code"),
        Of(PaymentPlanOperations.Create),
        Of(PaymentPlanOperations.Cancel),
        Of(PaymentPlanOperations.Sync),
        Of(PaymentPlanOperations.SyncAll),
        Of(PaymentPlanTemplateOperations.Get),
        Of(PaymentPlanTemplateOperations.List),
        Of(PaymentPlanTemplateOperations.ByName, "templates by name"),
        Of(PaymentPlanTemplateOperations.Create),
        Of(PaymentPlanTemplateOperations.Update),
        Of(PaymentPlanTemplateOperations.Sync),
        Of(PaymentPlanTemplateOperations.SyncAll),
        Of(TransactionOperations.Get),
        Of(TransactionOperations.List),
        Of(TransactionOperations.Sync),
        Of(TransactionOperations.Refund),
        Of(TransactionOperations.Void),
        Of(TransactionLookup.ByIdentifier, "transactions by identifier"),
        Of(TransactionLookup.ByCode, "transactions by code"),
        Of(TransactionLookup.Children, "transactions that follow"),
        Of(SessionLookup.ByIdentifier, "sessions by identifier"),
        Of(SessionLookup.ByCode, "sessions by code"),
        Of(PaymentOperations.Charge),
        Of(PaymentOperations.InitiateAch),
        Of(AuthorizationOperations.Settle),
        Of(AuthorizationOperations.Void),
        Of(ServerAuthorizationOperations.Start),
        Of(ServerAuthorizationOperations.Verify),
        Of(ClientSessionOperations.Get),
        Of(ClientSessionOperations.List),
        Of(ClientSessionOperations.GetBaseConfig),
        Of(PaymentSessionOperations.Start),
        Of(PaymentSessionOperations.Verify),
        Of(PaymentMethodSessionOperations.Start),
        Of(PaymentMethodSessionOperations.Verify),
        Of(AuthorizationSessionOperations.Start),
        Of(AuthorizationSessionOperations.Verify),
    ];

    /// <summary>What tells the documents apart: the root field, or, of a lookup, which shares it with a list, words.</summary>
    internal string Label { get; }

    /// <summary>The operation name that is sent beside the document.</summary>
    internal string Name { get; }

    /// <summary>The root field whose value is read.</summary>
    internal string Field { get; }

    internal string Text { get; }

    internal GraphQLOperationDefinition Definition => _document.Definitions.OfType<GraphQLOperationDefinition>().Single();

    internal IEnumerable<GraphQLFragmentDefinition> Fragments => _document.Definitions.OfType<GraphQLFragmentDefinition>();

    internal static SentOperation ByLabel(string label) =>
        All.Single(operation => string.Equals(operation.Label, label, StringComparison.Ordinal));

    /// <summary>The field that is selected at the end of a path of field names, below the root field.</summary>
    internal GraphQLField FieldAt(params string[] path) =>
        path.Aggregate(RootField(), (field, name) => Fields(field.SelectionSet!).Single(inner => inner.Name.StringValue == name));

    /// <summary>The fields of a selection, its fragments opened.</summary>
    internal IReadOnlyList<GraphQLField> Fields(GraphQLSelectionSet selection) =>
        [.. selection.Selections.SelectMany(Opened)];

    private static SentOperation Of<TInput, TResult>(Operation<TInput, TResult> operation, string? label = null)
        where TResult : class =>
        new(label ?? operation.Field, operation.Name, operation.Field, operation.Document);

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
