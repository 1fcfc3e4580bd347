namespace AccruPay.GraphQL;

/// <summary>The GraphQL operation type.</summary>
internal enum OperationType
{
    Query,
    Mutation,
}
