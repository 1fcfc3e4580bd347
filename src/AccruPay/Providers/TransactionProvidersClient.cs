using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The merchant's accounts at payment providers. Thread-safe.</summary>
public class TransactionProvidersClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected TransactionProvidersClient() => _graphQL = null!;

    internal TransactionProvidersClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>Lists the merchant's provider accounts. Nothing is sent before the list is enumerated.</summary>
    /// <param name="filter">Which ones, and how they are paged and sorted; null (the default) for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The list, whose pages are fetched as they are needed.</returns>
    /// <exception cref="ArgumentException">A filter breaks a rule; the parameter's name tells which.</exception>
    public virtual PagedList<TransactionProvider> ListAsync(
        TransactionProviderFilter? filter = null, CancellationToken cancellationToken = default) =>
        _graphQL.List(TransactionProviderOperations.List, filter ?? new TransactionProviderFilter(), nameof(filter), cancellationToken);

    /// <summary>Reads one of the merchant's provider accounts.</summary>
    /// <param name="transactionProviderId">The service's id of the provider account; not blank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The provider account.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transactionProviderId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="transactionProviderId"/> is blank.</exception>
    /// <exception cref="AccruPayNotFoundException">No such provider account belongs to this merchant.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<TransactionProvider> GetAsync(string transactionProviderId, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(TransactionProviderOperations.Get, Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)), cancellationToken);
}
