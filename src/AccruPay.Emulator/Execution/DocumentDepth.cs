using GraphQLParser.AST;

namespace AccruPay.Emulator;

/// <summary>How deep a document nests its selections, through fragments too.</summary>
internal sealed class DocumentDepth
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    private DocumentDepth(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments[fragment.FragmentName.Name.StringValue] = fragment;
    }

    public static int Measure(GraphQLDocument document)
    {
        var depth = new DocumentDepth(document);
        return document.Definitions
            .OfType<GraphQLOperationDefinition>()
            .Select(operation => depth.Of(operation.SelectionSet))
            .DefaultIfEmpty()
            .Max();
    }

    private int Of(GraphQLSelectionSet? selections) =>
        selections is null ? 0 : selections.Selections.Select(Of).DefaultIfEmpty().Max();

    private int Of(ASTNode selection) => selection switch
    {
        GraphQLField field => 1 + Of(field.SelectionSet),
        GraphQLInlineFragment inline => Of(inline.SelectionSet),
        GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.StringValue),
        _ => 0,
    };

    /// <summary>Each fragment is measured once. One that contains itself counts as 0 inside itself: validation refuses it later.</summary>
    private int Of(string fragment)
    {
        if (_known.TryGetValue(fragment, out var depth))
            return depth;
        _known[fragment] = 0;
        return _known[fragment] = _fragments.TryGetValue(fragment, out var definition) ? Of(definition.SelectionSet) : 0;
    }
}
