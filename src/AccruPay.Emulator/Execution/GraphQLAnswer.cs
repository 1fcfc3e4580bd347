namespace AccruPay.Emulator;

/// <summary>The answer to a GraphQL request.</summary>
/// <param name="Executed">False where the request failed before any field was resolved.</param>
/// <param name="ErrorCodes">The codes of its errors; empty without any.</param>
/// <param name="Json">The body.</param>
internal sealed record GraphQLAnswer(bool Executed, IReadOnlyList<string> ErrorCodes, ReadOnlyMemory<byte> Json);
