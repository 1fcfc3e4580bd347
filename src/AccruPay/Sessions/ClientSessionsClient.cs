using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The sessions in which a customer acts in the browser. Thread-safe.</summary>
public class ClientSessionsClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected ClientSessionsClient()
    {
        _graphQL = null!;
        Payments = null!;
        PaymentMethods = null!;
        Authorizations = null!;
    }

    internal ClientSessionsClient(GraphQLClient graphQL)
    {
        _graphQL = graphQL;
        Payments = new PaymentSessionsClient(graphQL);
        PaymentMethods = new PaymentMethodSessionsClient(graphQL);
        Authorizations = new AuthorizationSessionsClient(graphQL);
    }

    /// <summary>Sessions in which a customer pays.</summary>
    public virtual PaymentSessionsClient Payments { get; }

    /// <summary>Sessions in which a customer adds a payment method without paying.</summary>
    public virtual PaymentMethodSessionsClient PaymentMethods { get; }

    /// <summary>Sessions in which a customer lets an amount be held.</summary>
    public virtual AuthorizationSessionsClient Authorizations { get; }

    /// <summary>
    /// Reads a session as the service knows it, without asking the provider. To learn whether the customer paid, verify.
    /// </summary>
    /// <param name="session">Which session.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The session with the records around it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <exception cref="AccruPayNotFoundException">No such session belongs to this merchant.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<TransactionSession> GetAsync(
        SessionIdentifier session, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(ClientSessionOperations.Get, Argument.NotNull(session, nameof(session)), cancellationToken);

    /// <summary>Lists sessions. Nothing is sent before the list is enumerated.</summary>
    /// <param name="filter">Which ones, and how they are paged and sorted; null (the default) for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The list, whose pages are fetched as they are needed.</returns>
    /// <exception cref="ArgumentException">A filter breaks a rule; the parameter's name tells which.</exception>
    public virtual PagedList<TransactionSession> ListAsync(
        SessionFilter? filter = null, CancellationToken cancellationToken = default) =>
        _graphQL.List(ClientSessionOperations.List, filter ?? new SessionFilter(), nameof(filter), cancellationToken);

    /// <summary>Reads what a browser needs to load a provider's form before there is a session.</summary>
    /// <param name="provider">Which provider account; null (the default) leaves the choice to the service.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The provider's public configuration.</returns>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<SessionBaseConfig> GetBaseConfigAsync(
        ProviderSelector? provider = null, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(ClientSessionOperations.GetBaseConfig, provider, cancellationToken);
}
