namespace AccruPay.Benchmarks;

/// <summary>The bytes of one call on the wire.</summary>
/// <param name="Client">Who called.</param>
/// <param name="Call">Which operation.</param>
/// <param name="Document">The GraphQL document alone; null where it is not known.</param>
/// <param name="Sent">All that was sent, head and body.</param>
/// <param name="Received">All that came back, head and body.</param>
internal sealed record WireResult(string Client, string Call, int? Document, long Sent, long Received);
