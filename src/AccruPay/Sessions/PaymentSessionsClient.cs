using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Sessions in which a customer pays. Thread-safe.</summary>
public class PaymentSessionsClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected PaymentSessionsClient() => _graphQL = null!;

    internal PaymentSessionsClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>
    /// Starts a session in which a customer pays. Hand its <see cref="TransactionSession.Id"/>, and nothing else of it, to the
    /// browser, and verify afterwards.
    /// </summary>
    /// <param name="request">What to start. Its transaction code is the idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call. The session may have been started all the same; it costs nothing.</param>
    /// <returns>The session.</returns>
    /// <remarks>
    /// After a failure that may have reached the service the same request is sent again with the same code; a refusal for
    /// a used code is then looked up, and the session is returned if this call made it. No money moves before the
    /// customer acts, so nothing can be charged twice by it.
    /// </remarks>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayDuplicateTransactionCodeException">The code is used by another payment.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<TransactionSession> StartAsync(
        StartPaymentSessionRequest request, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentSessionOperations.Start, request.Validated(nameof(request)), cancellationToken);

    /// <summary>
    /// Asks the service what came of a session. This, not the browser, says whether the customer paid: fulfil the order if
    /// <see cref="Transaction.IsPaidFor"/> says so.
    /// </summary>
    /// <param name="session">Which session.</param>
    /// <param name="cancellationToken">Cancels the call. Verify changes nothing at the provider and can be called again.</param>
    /// <returns>The transaction. A decline is a transaction too, not an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null. Nothing was sent.</exception>
    /// <exception cref="AccruPaySessionUnpaidException">
    /// The customer has not acted, or the session is over without it; the exception holds the session. The service may
    /// answer with an EXPIRED or PENDING transaction instead: look at the transaction's status too.
    /// </exception>
    /// <exception cref="AccruPayNotFoundException">No such session belongs to this merchant.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> VerifyAsync(
        SessionIdentifier session, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            PaymentSessionOperations.Verify, Argument.NotNull(session, nameof(session)), cancellationToken);

    /// <summary>
    /// Verifies a session again and again, with growing pauses, until its transaction is final or the session is over. To
    /// be told of a customer who pays later, verify in the background instead.
    /// </summary>
    /// <param name="session">Which session.</param>
    /// <param name="options">How long and how often; null (the default) for 2 minutes, from every second to every 15.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The transaction; a decline is an outcome too.</returns>
    /// <exception cref="ArgumentException">An option breaks a rule; the parameter's name tells which.</exception>
    /// <exception cref="AccruPaySessionUnpaidException">The session is over without a payment.</exception>
    /// <exception cref="AccruPayWaitTimeoutException">The time is up, and there is no outcome yet.</exception>
    /// <exception cref="AccruPayException">The call failed in a way that asking again does not mend.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> WaitForOutcomeAsync(
        SessionIdentifier session, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        SessionPoll.RunAsync(
            _graphQL,
            PaymentSessionOperations.Verify,
            Argument.NotNull(session, nameof(session)),
            (options ?? new WaitOptions()).Validated(nameof(options)),
            cancellationToken);
}
