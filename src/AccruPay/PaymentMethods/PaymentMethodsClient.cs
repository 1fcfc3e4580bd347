using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Stored payment methods. Thread-safe.</summary>
public class PaymentMethodsClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected PaymentMethodsClient() => _graphQL = null!;

    internal PaymentMethodsClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>Lists stored payment methods. Nothing is sent before the list is enumerated.</summary>
    /// <param name="filter">Which ones, and how they are paged and sorted; null (the default) for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The list, whose pages are fetched as they are needed.</returns>
    /// <exception cref="ArgumentException">A filter breaks a rule; the parameter's name tells which.</exception>
    public virtual PagedList<PaymentMethod> ListAsync(
        PaymentMethodFilter? filter = null, CancellationToken cancellationToken = default) =>
        _graphQL.List(PaymentMethodOperations.List, filter ?? new PaymentMethodFilter(), nameof(filter), cancellationToken);

    /// <summary>Reads a stored payment method.</summary>
    /// <param name="paymentMethodId">The service's id of the payment method; not blank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payment method.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paymentMethodId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paymentMethodId"/> is blank.</exception>
    /// <exception cref="AccruPayNotFoundException">No such payment method belongs to this merchant.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentMethod> GetAsync(string paymentMethodId, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentMethodOperations.Get, Argument.NotBlank(paymentMethodId, nameof(paymentMethodId)), cancellationToken);

    /// <summary>Reads a stored payment method anew from its provider.</summary>
    /// <param name="transactionProviderId">The id of the merchant's account at the provider; not blank.</param>
    /// <param name="providerCode">The payment method's code at the provider; not blank.</param>
    /// <param name="customer">Whom it belongs to; null (the default) leaves that to the service.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payment method as the provider has it.</returns>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentMethod> SyncAsync(
        string transactionProviderId, string providerCode, CustomerSelector? customer = null, CancellationToken cancellationToken = default)
    {
        customer?.Validate(nameof(customer));
        var sync = new SyncPaymentMethods(
            Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)),
            customer,
            Argument.NotBlank(providerCode, nameof(providerCode)));
        return _graphQL.SendAsync(PaymentMethodOperations.Sync, sync, cancellationToken);
    }

    /// <summary>Reads all stored payment methods of a customer anew from the provider.</summary>
    /// <param name="transactionProviderId">The id of the merchant's account at the provider; not blank.</param>
    /// <param name="customer">Whose they are.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payment methods as the provider has them; empty where there are none.</returns>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<IReadOnlyList<PaymentMethod>> SyncAllAsync(
        string transactionProviderId, CustomerSelector customer, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(customer, nameof(customer)).Validate(nameof(customer));
        var sync = new SyncPaymentMethods(
            Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)), customer, ProviderCode: null);
        return _graphQL.SendAsync(PaymentMethodOperations.SyncAll, sync, cancellationToken);
    }
}
