namespace AccruPay.Reliability;

/// <summary>What struck while a schedule was played.</summary>
/// <param name="Faults">The faults, in order.</param>
/// <param name="RefundCameTwice">Whether the network delivered a request for a refund twice.</param>
/// <param name="MadeBy">The callers whose requests made the intent happen; null where nobody could see it.</param>
internal sealed record Strikes(IReadOnlyList<string> Faults, bool RefundCameTwice, IReadOnlySet<int>? MadeBy);
