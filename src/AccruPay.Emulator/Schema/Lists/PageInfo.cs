namespace AccruPay.Emulator;

/// <summary>What lies around a page.</summary>
internal sealed record PageInfo(bool HasPreviousPage, bool HasNextPage, string? StartCursor, string? EndCursor);
