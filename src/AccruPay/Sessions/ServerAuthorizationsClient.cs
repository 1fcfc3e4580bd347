using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Holds on stored payment methods, which the server makes without the customer. Thread-safe.</summary>
public class ServerAuthorizationsClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected ServerAuthorizationsClient() => _graphQL = null!;

    internal ServerAuthorizationsClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>Holds an amount on a stored payment method at once.</summary>
    /// <param name="request">What to hold. Its transaction code is the idempotency key.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The session with its transactions; <see cref="SessionContext.Authorization"/> is the hold, or null.</returns>
    /// <remarks>
    /// It is sent once. Where the answer is lost, the session is looked for by its code, and returned if it is this
    /// call's own.
    /// </remarks>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayDuplicateTransactionCodeException">The code is used by another payment.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<SessionContext> StartAsync(
        StartServerAuthorizationRequest request, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(ServerAuthorizationOperations.Start, request.Validated(nameof(request)), cancellationToken);

    /// <summary>Asks the service what came of a hold. It changes nothing and can be called again.</summary>
    /// <param name="session">Which session.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The session with its transactions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <exception cref="AccruPayNotFoundException">No such session belongs to this merchant.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<SessionContext> VerifyAsync(
        ServerSessionIdentifier session, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            ServerAuthorizationOperations.Verify, Argument.NotNull(session, nameof(session)), cancellationToken);

    /// <summary>
    /// Verifies a hold again and again, with growing pauses, until its transaction is final or the session is over.
    /// </summary>
    /// <param name="session">Which session.</param>
    /// <param name="options">How long and how often; null (the default) for 2 minutes, from every second to every 15.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The session with its transactions; a decline is an outcome too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <exception cref="ArgumentException">An option breaks a rule; the parameter's name tells which.</exception>
    /// <exception cref="AccruPayNotFoundException">No such session belongs to this merchant.</exception>
    /// <exception cref="AccruPayWaitTimeoutException">The time is up, and there is no outcome yet.</exception>
    /// <exception cref="AccruPayException">The call failed in a way that asking again does not mend.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<SessionContext> WaitForOutcomeAsync(
        ServerSessionIdentifier session, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        SessionPoll.RunAsync(
            _graphQL,
            ServerAuthorizationOperations.Verify,
            Argument.NotNull(session, nameof(session)),
            (options ?? new WaitOptions()).Validated(nameof(options)),
            cancellationToken);
}
