using System.Numerics;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Holds, which are captured (settled) or released (voided). Thread-safe.</summary>
public class AuthorizationsClient
{
    private readonly GraphQLClient _graphQL;

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected AuthorizationsClient() => _graphQL = null!;

    internal AuthorizationsClient(GraphQLClient graphQL) => _graphQL = graphQL;

    /// <summary>
    /// Captures a hold, in full or in part. The rest of the hold is released by the provider: there is one capture for
    /// each hold.
    /// </summary>
    /// <param name="authorization">The hold: the AUTHORIZATION transaction, not its session.</param>
    /// <param name="amount">How much to capture, in minor units; positive, and not above the hold.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>What was done, with its records: <see cref="TransactionContext.Transaction"/> says which that is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="authorization"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not positive.</exception>
    /// <exception cref="AccruPayNotFoundException">No such transaction belongs to this merchant.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<TransactionContext> SettleAsync(
        TransactionIdentifier authorization, BigInteger amount, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            AuthorizationOperations.Settle,
            TransactionAmount.Of(authorization, amount, nameof(authorization), nameof(amount)),
            cancellationToken);

    /// <summary>Releases a hold. Nothing was charged, and nothing will be.</summary>
    /// <param name="authorization">The hold: the AUTHORIZATION transaction, not its session.</param>
    /// <param name="cancellationToken">
    /// Cancels the call. Where it may already have left, that is an <see cref="AccruPayCanceledException"/>.
    /// </param>
    /// <returns>What was done, with its records: <see cref="TransactionContext.Transaction"/> says which that is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="authorization"/> is null.</exception>
    /// <exception cref="AccruPayNotFoundException">No such transaction belongs to this merchant.</exception>
    /// <exception cref="AccruPayOutcomeUnknownException">The answer is lost; do not send it again, find out.</exception>
    /// <exception cref="AccruPayCanceledException">The call was canceled after it may have left.</exception>
    /// <exception cref="AccruPayException">The call failed; see docs/errors.md for the whole family.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<TransactionContext> VoidAsync(
        TransactionIdentifier authorization, CancellationToken cancellationToken = default) =>
        _graphQL.SendAsync(
            AuthorizationOperations.Void, Argument.NotNull(authorization, nameof(authorization)), cancellationToken);
}
