using System.Numerics;
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
        ServerSessions = null!;
        Payments = null!;
        Authorizations = null!;
    }

    internal TransactionsClient(GraphQLClient graphQL)
    {
        _graphQL = graphQL;
        ClientSessions = new ClientSessionsClient(graphQL);
        ServerSessions = new ServerSessionsClient(graphQL);
        Payments = new PaymentsClient(graphQL);
        Authorizations = new AuthorizationsClient(graphQL);
    }

    /// <summary>The sessions in which a customer acts in the browser.</summary>
    public virtual ClientSessionsClient ClientSessions { get; }

    /// <summary>The sessions that the server starts, without a browser.</summary>
    public virtual ServerSessionsClient ServerSessions { get; }

    /// <summary>Payments that the server makes by itself, without a session.</summary>
    public virtual PaymentsClient Payments { get; }

    /// <summary>Holds, which are captured or released.</summary>
    public virtual AuthorizationsClient Authorizations { get; }

    /// <summary>Lists transactions. Nothing is sent before the list is enumerated.</summary>
    /// <param name="filter">Which ones, and how they are paged and sorted; null (the default) for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The list, whose pages are fetched as they are needed.</returns>
    /// <exception cref="ArgumentException">A filter breaks a rule; the parameter's name tells which.</exception>
    public virtual PagedList<Transaction> ListAsync(
        TransactionFilter? filter = null, CancellationToken cancellationToken = default) =>
        _graphQL.List(TransactionOperations.List, filter ?? new TransactionFilter(), nameof(filter), cancellationToken);

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

    /// <summary>Gives a customer money back.</summary>
    /// <param name="transaction">The payment or capture.</param>
    /// <param name="amount">
    /// How much, in minor units; positive. All refunds of a payment together do not exceed it. To refund what is left, take
    /// <see cref="RefundRemainingAsync"/>.
    /// </param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>
    /// The record of the refund. The API does not say which one that is: a new REFUND, whose
    /// <see cref="Transaction.RelatedTransactionId"/> names the payment, or the payment itself with its new
    /// <see cref="Transaction.RefundedAmount"/>. Look at <see cref="Transaction.Action"/>.
    /// </returns>
    /// <remarks>A refund has no key: it is sent once, and nothing but its outcome tells it from another of the same amount.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not positive.</exception>
    /// <exception cref="AccruPayNotFoundException">No such transaction belongs to this merchant.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> RefundAsync(
        TransactionIdentifier transaction, BigInteger amount, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            TransactionOperations.Refund,
            TransactionAmount.Of(transaction, amount, nameof(transaction), nameof(amount)),
            cancellationToken);

    /// <summary>
    /// Refunds what is left of a payment, by the record that the caller has read: its amount less what has been refunded.
    /// Read it just before: a record that is behind asks for too much, which the service refuses.
    /// </summary>
    /// <param name="transaction">The payment or capture, as the service gave it.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The record of the refund, as <see cref="RefundAsync"/> gives it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Nothing is left to refund, or the record is no payment that stands (see <see cref="Transaction.IsPaid"/>), or it is
    /// disputed (see <see cref="Transaction.IsDisputed"/>), since the bank gives a disputed payment back by itself.
    /// </exception>
    /// <exception cref="AccruPayNotFoundException">No such transaction belongs to this merchant.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> RefundRemainingAsync(Transaction transaction, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            TransactionOperations.Refund,
            Argument.NotNull(transaction, nameof(transaction)).ToRemainingRefund(nameof(transaction)),
            cancellationToken);

    /// <summary>
    /// Stops a transaction that the provider has not captured or settled yet, in full. For holds take
    /// <see cref="AuthorizationsClient.VoidAsync"/>; money that has moved is given back by a refund.
    /// </summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>
    /// The record of the void. The API does not say which one that is: a new VOID, whose
    /// <see cref="Transaction.RelatedTransactionId"/> names the transaction, or the transaction itself with its
    /// <see cref="Transaction.VoidedAt"/>. Look at <see cref="Transaction.Action"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="AccruPayNotFoundException">No such transaction belongs to this merchant.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> VoidAsync(
        TransactionIdentifier transaction, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(TransactionOperations.Void, Argument.NotNull(transaction, nameof(transaction)), cancellationToken);

    /// <summary>
    /// Reads a transaction anew from its provider, which shows what the service has not heard of, such as a chargeback or
    /// an ACH return.
    /// </summary>
    /// <param name="transactionProviderId">The id of the merchant's account at the provider; not blank.</param>
    /// <param name="transaction">Which transaction.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The transaction as the provider has it, with the records around it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="transactionProviderId"/> is blank.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> SyncAsync(
        string transactionProviderId, TransactionIdentifier transaction, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            TransactionOperations.Sync,
            new SyncTransaction(
                Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)),
                Argument.NotNull(transaction, nameof(transaction))),
            cancellationToken);

    /// <summary>
    /// Reads a transaction again and again, with growing pauses, until it is final. For an ACH payment set
    /// <see cref="WaitOptions.Sync"/>, and do not wait in a request of a customer's.
    /// </summary>
    /// <param name="transaction">Which transaction.</param>
    /// <param name="options">How long and how often; null (the default) for 2 minutes, from every second to every 15.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The final transaction; a decline is an outcome too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="ArgumentException">An option breaks a rule; the parameter's name tells which.</exception>
    /// <exception cref="AccruPayNotFoundException">No such transaction belongs to this merchant.</exception>
    /// <exception cref="AccruPayWaitTimeoutException">The time is up, and there is no outcome yet.</exception>
    /// <exception cref="AccruPayException">The call failed in a way that asking again does not mend.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> WaitForOutcomeAsync(
        TransactionIdentifier transaction, WaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(transaction, nameof(transaction));
        var valid = (options ?? new WaitOptions()).Validated(nameof(options));
        var poll = new TransactionPoll(_graphQL, transaction, valid.Sync);
        return new OutcomePoll<Transaction>(_graphQL, poll.Operation, valid, static record => record).RunAsync(poll.AskAsync, cancellationToken);
    }
}
