using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>A record in a list, as the API names it: MerchantTransactionPaginationEdge.</summary>
internal abstract class EdgeGraphType<T, TNode>(string nodeName) : TableGraphType<Edge<T>>(nodeName + "PaginationEdge", new FieldTable<Edge<T>>()
    .Required<ConnectionCursorGraphType>("cursor", edge => edge.Cursor)
    .Required<TNode>("node", edge => edge.Node))
    where T : class
    where TNode : IGraphType;
