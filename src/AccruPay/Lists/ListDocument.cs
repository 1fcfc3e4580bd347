using System.Text.RegularExpressions;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The documents of lists, which are alike but for their filters and their records.</summary>
internal static class ListDocument
{
    public const string SecretsVariable = "includeSecrets";

    private const string PagingArguments =
        "skip:Int take:Int first:Int after:ConnectionCursor last:Int before:ConnectionCursor sorting:[SortingFieldSchema!]";

    // The fields whose values are secret: a list leaves them out unless its filter asks for them.
    private static readonly Regex SecretFields = new(
        @"\b(?<name>token|payload|accountNumber|routingNumber|userLegalIdentifier)\b ?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Makes the operation of a list.</summary>
    /// <param name="field">The root field.</param>
    /// <param name="filters">The arguments and their types, as "id:String action:TRANSACTION_ACTION".</param>
    /// <param name="node">The selection of a record.</param>
    /// <param name="fragments">The fragments that it spreads.</param>
    /// <param name="read">How a record is read.</param>
    public static Operation<ListQuery<TFilter>, Page<T>> Operation<TFilter, T>(
        string field, string filters, string node, string fragments, RecordReader<T> read)
        where TFilter : ListFilter
        where T : class =>
        new(
            OperationType.Query,
            OperationClass.Read,
            field,
            filters + " " + PagingArguments,
            "{edges{cursor node" + node + "}pageInfo{startCursor endCursor hasNextPage hasPreviousPage}totalCount}",
            SecretFields.Replace(fragments, "${name}@include(if:$$" + SecretsVariable + ")"),
            static (writer, query) => query.WriteTo(writer),
            (ref WireReader reader) => PageReader.ReadPage(ref reader, read),
            SecretFields.IsMatch(fragments) ? SecretsVariable + ":Boolean=false" : "");
}
