using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Templates from which payment plans are made. Thread-safe.</summary>
public class PaymentPlanTemplatesClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected PaymentPlanTemplatesClient() => _graphQL = null!;

    internal PaymentPlanTemplatesClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>Lists templates. Nothing is sent before the list is enumerated.</summary>
    /// <param name="filter">Which ones, and how they are paged and sorted; null (the default) for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The list, whose pages are fetched as they are needed.</returns>
    /// <exception cref="ArgumentException">A filter breaks a rule; the parameter's name tells which.</exception>
    public virtual PagedList<PaymentPlanTemplate> ListAsync(
        PaymentPlanTemplateFilter? filter = null, CancellationToken cancellationToken = default) =>
        _graphQL.List(PaymentPlanTemplateOperations.List, filter ?? new PaymentPlanTemplateFilter(), nameof(filter), cancellationToken);

    /// <summary>Reads a template.</summary>
    /// <param name="paymentPlanTemplateId">The service's id of the template; not blank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paymentPlanTemplateId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paymentPlanTemplateId"/> is blank.</exception>
    /// <exception cref="AccruPayNotFoundException">No such template belongs to this merchant.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentPlanTemplate> GetAsync(string paymentPlanTemplateId, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentPlanTemplateOperations.Get, Argument.NotBlank(paymentPlanTemplateId, nameof(paymentPlanTemplateId)), cancellationToken);

    /// <summary>Makes a template.</summary>
    /// <param name="request">What to make.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentPlanTemplate> CreateAsync(
        CreatePaymentPlanTemplateRequest request, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentPlanTemplateOperations.Create, request.Validated(nameof(request)), cancellationToken);

    /// <summary>Changes a template: what the request does not set stays as it is.</summary>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentPlanTemplate> UpdateAsync(
        UpdatePaymentPlanTemplateRequest request, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentPlanTemplateOperations.Update, request.Validated(nameof(request)), cancellationToken);

    /// <summary>Reads a template anew from its provider.</summary>
    /// <param name="transactionProviderId">The id of the merchant's account at the provider; not blank.</param>
    /// <param name="providerCode">The template's code at the provider; not blank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The template as the provider has it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is blank.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<PaymentPlanTemplate> SyncAsync(
        string transactionProviderId, string providerCode, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            PaymentPlanTemplateOperations.Sync,
            new SyncPlans(
                Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)),
                Argument.NotBlank(providerCode, nameof(providerCode))),
            cancellationToken);

    /// <summary>Reads all templates of a provider account anew from the provider. The answer may be large.</summary>
    /// <param name="transactionProviderId">The id of the merchant's account at the provider; not blank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The templates as the provider has them; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transactionProviderId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="transactionProviderId"/> is blank.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<IReadOnlyList<PaymentPlanTemplate>> SyncAllAsync(
        string transactionProviderId, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            PaymentPlanTemplateOperations.SyncAll,
            new SyncPlans(Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)), ProviderCode: null),
            cancellationToken);
}
