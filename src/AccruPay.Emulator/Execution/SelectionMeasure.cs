using GraphQLParser.AST;

namespace AccruPay.Emulator;

/// <summary>
/// Measures what a document selects. Each fragment is measured once, however often it is spread, so that fragments which spread
/// fragments which spread fragments take no time.
/// </summary>
internal sealed class SelectionMeasure
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SelectionSize> _known = new(StringComparer.Ordinal);

    private SelectionMeasure(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments[fragment.FragmentName.Name.StringValue] = fragment;
    }

    /// <summary>
    /// The sizes of all operations and fragments together: those of fragments count, since they are validated even where nothing
    /// spreads them. Root fields are those of the largest operation.
    /// </summary>
    public static SelectionSize Of(GraphQLDocument document)
    {
        var measure = new SelectionMeasure(document);
        var total = default(SelectionSize);
        var rootFields = 0L;
        foreach (var definition in document.Definitions)
        {
            var size = measure.Of(definition);
            total = total.And(size);
            if (definition is GraphQLOperationDefinition)
                rootFields = Math.Max(rootFields, size.RootFields);
        }
        return total with { RootFields = rootFields };
    }

    private SelectionSize Of(ASTNode definition) => definition switch
    {
        GraphQLOperationDefinition operation => Of(operation.SelectionSet, level: 0),
        GraphQLFragmentDefinition fragment => Of(fragment.FragmentName.Name.StringValue, level: 0),
        _ => default,
    };

    private SelectionSize Of(GraphQLSelectionSet? selections, int level)
    {
        var total = default(SelectionSize);
        if (selections is null)
            return total;

        // Deeper than this the document is refused anyway, and nothing goes down further.
        if (level > DocumentLimits.Nesting)
            return new SelectionSize { Nesting = 1 };
        foreach (var selection in selections.Selections)
            total = total.And(Of(selection, level + 1));
        return total;
    }

    private SelectionSize Of(ASTNode selection, int level) => selection switch
    {
        GraphQLField field => Of(field.SelectionSet, level).UnderField(),
        GraphQLInlineFragment inline => Of(inline.SelectionSet, level).UnderFragment(),
        GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.StringValue, level).UnderFragment(),
        _ => default,
    };

    /// <summary>One that contains itself counts as nothing inside itself: validation refuses it later.</summary>
    private SelectionSize Of(string fragment, int level)
    {
        if (_known.TryGetValue(fragment, out var size))
            return size;
        _known[fragment] = default;
        return _known[fragment] = _fragments.TryGetValue(fragment, out var definition) ? Of(definition.SelectionSet, level) : default;
    }
}
