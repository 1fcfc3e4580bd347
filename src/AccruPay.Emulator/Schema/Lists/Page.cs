namespace AccruPay.Emulator;

/// <summary>A part of a list: a connection.</summary>
internal sealed record Page<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, int TotalCount)
    where T : class;
