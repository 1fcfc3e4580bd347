using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The merchant whose secret the client uses. Thread-safe.</summary>
public class MerchantClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected MerchantClient() => _graphQL = null!;

    internal MerchantClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>
    /// Reads the merchant. It is the cheapest check of a secret, and where <see cref="Merchant.PublicId"/> comes from.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The merchant.</returns>
    /// <exception cref="AccruPayAuthenticationException">The service does not accept the secret.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Merchant> GetAsync(CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(MerchantOperations.Get, default, cancellationToken);
}
