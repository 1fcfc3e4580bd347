using System.Text.Json;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>The bodies of requests as programs send them, to be spoiled.</summary>
internal static class RealRequests
{
    private const string Introspection =
        "query IntrospectionQuery { __schema { queryType { name } types { ...Full } directives { name args { ...Input } } } }" +
        " fragment Full on __Type { kind name fields(includeDeprecated: true) { name args { ...Input } type { ...Ref } } inputFields { ...Input } }" +
        " fragment Input on __InputValue { name type { ...Ref } defaultValue }" +
        " fragment Ref on __Type { kind name ofType { kind name ofType { kind name } } }";

    private const string Sessions =
        "query List($first: Int, $after: ConnectionCursor, $sorting: [SortingFieldSchema!], $status: CLIENT_TRANSACTION_SESSION_STATUS, $amount: BigInt) {" +
        " merchantApiClientTransactionSessions(first: $first, after: $after, sorting: $sorting, providerStatus: $status, amount: $amount)" +
        " { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { " + Documents.Session + " } } } }";

    private const string Transactions =
        "query List($from: DateTimeISO, $statuses: [TRANSACTION_STATUS!]) { merchantApiTransactions(transactionDateFrom: $from, statuses: $statuses, take: 5)" +
        " { totalCount edges { node { " + Documents.Transaction + " } } } }";

    public static IReadOnlyList<byte[]> About(string sessionId) =>
    [
        Body(Documents.StartPayment, new { data = Box.Order("fuzz-1", customer: "customer-1", store: true) }),
        Body(Documents.StartPayment, new { data = Box.Order("fuzz-2", amount: 12_345), provider = "STRIPE" }),
        Body(Documents.StartAuthorization, new { data = Box.Order("fuzz-3") }),
        Body(Documents.VerifyPayment, new { id = sessionId }),
        Body(Documents.GetSession, new { id = sessionId }),
        Body(Documents.GetTransaction, new { code = "order-1" }),
        Body(Sessions, new { first = 5, sorting = new[] { new { field = "createdAt", order = "ASC" } }, status = "COMPLETED", amount = "10000" }),
        Body(Transactions, new { from = "2030-01-01T00:00:00.000Z", statuses = new[] { "SUCCEEDED", "PENDING" } }),
        Body(Introspection, null),
        Body("{ healthCheck }", null),
    ];

    private static byte[] Body(string query, object? variables) => JsonSerializer.SerializeToUtf8Bytes(new { query, variables, operationName = (string?)null });
}
