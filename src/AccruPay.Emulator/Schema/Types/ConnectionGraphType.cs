using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>A page of a list, as the API names it: MerchantTransactionPaginationConnection.</summary>
internal abstract class ConnectionGraphType<T, TEdge>(string nodeName) : TableGraphType<Page<T>>(nodeName + "PaginationConnection", new FieldTable<Page<T>>()
    .Required<ListGraphType<NonNullGraphType<TEdge>>>("edges", page => page.Edges)
    .Required<PageInfoGraphType>("pageInfo", page => page.PageInfo)
    .Required<IntGraphType>("totalCount", page => page.TotalCount))
    where T : class
    where TEdge : IGraphType;
