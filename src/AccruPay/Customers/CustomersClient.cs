using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Customers. Starts of sessions make them by themselves, so that few merchants need these calls. Thread-safe.</summary>
public class CustomersClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected CustomersClient() => _graphQL = null!;

    internal CustomersClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>Makes a customer at one provider account.</summary>
    /// <param name="request">Whom to make.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The customer.</returns>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Customer> CreateAsync(CreateCustomerRequest request, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(CustomerOperations.Create, request.Validated(nameof(request)), cancellationToken);

    /// <summary>
    /// Finds a customer at one provider account, or makes one where the selector's strategy allows it. To look only, take
    /// <see cref="CustomerResolutionStrategy.Strict"/> or <see cref="CustomerResolutionStrategy.MatchOrFail"/>: such a call
    /// is repeated like any read. Any other may make a customer and is sent once only.
    /// </summary>
    /// <param name="customer">Whom to find, and how.</param>
    /// <param name="provider">Which provider account; null (the default) leaves the choice to the service.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The customer. That there is none is an error, whose code the API does not tell.</returns>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Customer> ResolveAsync(
        CustomerSelector customer, ProviderSelector? provider = null, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(customer, nameof(customer)).Validate(nameof(customer));
        return _graphQL.SendAsync(CustomerOperations.Resolve(customer), new CustomerQuery(customer, provider), cancellationToken);
    }
}
