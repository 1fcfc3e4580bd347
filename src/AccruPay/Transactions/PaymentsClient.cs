using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Payments that the server makes by itself, without a session and without the customer. Thread-safe.</summary>
public class PaymentsClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected PaymentsClient() => _graphQL = null!;

    internal PaymentsClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>
    /// Charges a stored payment method at once. The result is the payment: look at its status, since a decline is a
    /// transaction too, not an exception.
    /// </summary>
    /// <param name="request">What to charge. Its transaction code is the idempotency key.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The transaction.</returns>
    /// <remarks>
    /// It is sent once. Where the answer is lost, the payment is looked for by its code, and returned if it is this
    /// call's own: the same account, amount, currency and payment method, made since the call was sent.
    /// </remarks>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayDuplicateTransactionCodeException">The code is used by another payment.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> ChargeAsync(
        ChargePaymentMethodRequest request, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentOperations.Charge, request.Validated(nameof(request)), cancellationToken);

    /// <summary>
    /// Takes money from a bank account by ACH. The result is seldom final: it takes hours or days, and can come back
    /// after that. Follow it with <see cref="TransactionsClient.WaitForOutcomeAsync"/> or a sync now and then.
    /// </summary>
    /// <param name="request">What to take. Its transaction code is the idempotency key.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>The transaction, mostly PENDING or STARTED.</returns>
    /// <remarks>
    /// It is sent once. Where the answer is lost, the payment is looked for by its code, as
    /// <see cref="ChargeAsync"/> does. Through AccruPay, Stripe does not support ACH.
    /// </remarks>
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which. Nothing was sent.</exception>
    /// <exception cref="AccruPayDuplicateTransactionCodeException">The code is used by another payment.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<Transaction> InitiateAchAsync(
        InitiateAchPaymentRequest request, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(PaymentOperations.InitiateAch, request.Validated(nameof(request)), cancellationToken);
}
