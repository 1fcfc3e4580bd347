using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Transactions, and the sessions in which customers make them. Thread-safe.</summary>
public class TransactionsClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected TransactionsClient()
    {
        _graphQL = null!;
        ClientSessions = null!;
    }

    internal TransactionsClient(GraphQLClient graphQL)
    {
        _graphQL = graphQL;
        ClientSessions = new ClientSessionsClient(graphQL);
    }

    /// <summary>The sessions in which a customer acts in the browser.</summary>
    public virtual ClientSessionsClient ClientSessions { get; }

    /// <summary>Reads a transaction as the service knows it, without asking the provider.</summary>
    /// <param name="transaction">Which transaction.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The transaction with the records around it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="AccruPayNotFoundException">No such transaction belongs to this merchant.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> GetAsync(
        TransactionIdentifier transaction, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            TransactionOperations.Get, Argument.NotNull(transaction, nameof(transaction)), cancellationToken);
}
