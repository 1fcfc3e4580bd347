using GraphQL;

namespace AccruPay.Emulator;

/// <summary>The body of a GraphQL request.</summary>
internal sealed record GraphQLRequestBody(string Query, string? OperationName, Inputs Variables, string? VariablesJson);
