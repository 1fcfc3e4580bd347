using AccruPay.GraphQL;

namespace AccruPay.Reliability;

/// <summary>The SDK's client with waits that a seed decides, and with a retry budget of its own.</summary>
internal sealed class SeededAccruPayClient(GraphQLClient graphQL) : AccruPayClient
{
    public override TransactionsClient Transactions { get; } = new(graphQL);
}
