using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Payment plans: subscriptions that the provider charges by itself. Thread-safe.</summary>
public class PaymentPlansClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected PaymentPlansClient() => _graphQL = null!;

    internal PaymentPlansClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>Lists payment plans. Nothing is sent before the list is enumerated.</summary>
    /// <param name="filter">Which ones, and how they are paged and sorted; null (the default) for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The list, whose pages are fetched as they are needed.</returns>
    /// <exception cref="ArgumentException">A filter breaks a rule; the parameter's name tells which.</exception>
    public virtual PagedList<PaymentPlan> ListAsync(
        PaymentPlanFilter? filter = null, CancellationToken cancellationToken = default) =>
        _graphQL.List(PaymentPlanOperations.List, filter ?? new PaymentPlanFilter(), nameof(filter), cancellationToken);

    /// <summary>Reads a payment plan.</summary>
    /// <param name="paymentPlanId">The service's id of the payment plan; not blank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payment plan with the records around it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paymentPlanId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paymentPlanId"/> is blank.</exception>
    /// <exception cref="AccruPayNotFoundException">No such payment plan belongs to this merchant.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentPlan> GetAsync(string paymentPlanId, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentPlanOperations.Get, Argument.NotBlank(paymentPlanId, nameof(paymentPlanId)), cancellationToken);

    /// <summary>Makes a payment plan: from then on the provider charges the stored payment method by itself.</summary>
    /// <param name="request">What to make.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentPlan> CreateAsync(CreatePaymentPlanRequest request, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentPlanOperations.Create, request.Validated(nameof(request)), cancellationToken);

    /// <summary>Cancels a payment plan. The API does not say whether at once or at the end of the period.</summary>
    /// <param name="transactionProviderId">The id of the merchant's account at the provider; not blank.</param>
    /// <param name="paymentPlanId">The service's id of the plan; not blank.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is blank.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentPlan> CancelAsync(
        string transactionProviderId, string paymentPlanId, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            PaymentPlanOperations.Cancel,
            new PlanOfAccount(
                Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)),
                Argument.NotBlank(paymentPlanId, nameof(paymentPlanId))),
            cancellationToken);

    /// <summary>Reads a payment plan anew from its provider.</summary>
    /// <param name="transactionProviderId">The id of the merchant's account at the provider; not blank.</param>
    /// <param name="providerCode">The payment plan's code at the provider; not blank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payment plan as the provider has it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is blank.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentPlan> SyncAsync(
        string transactionProviderId, string providerCode, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            PaymentPlanOperations.Sync,
            new SyncPlans(
                Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)),
                Argument.NotBlank(providerCode, nameof(providerCode))),
            cancellationToken);

    /// <summary>Reads all payment plans of a provider account anew from the provider. The answer may be large.</summary>
    /// <param name="transactionProviderId">The id of the merchant's account at the provider; not blank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payment plans as the provider has them; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transactionProviderId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="transactionProviderId"/> is blank.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<IReadOnlyList<PaymentPlan>> SyncAllAsync(
        string transactionProviderId, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            PaymentPlanOperations.SyncAll,
            new SyncPlans(Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)), ProviderCode: null),
            cancellationToken);
}
