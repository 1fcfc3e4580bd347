using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>PageInfo.</summary>
internal sealed class PageInfoGraphType() : TableGraphType<PageInfo>("PageInfo", new FieldTable<PageInfo>()
    .Required<BooleanGraphType>("hasPreviousPage", info => info.HasPreviousPage)
    .Required<BooleanGraphType>("hasNextPage", info => info.HasNextPage)
    .Text("startCursor", info => info.StartCursor)
    .Text("endCursor", info => info.EndCursor));
