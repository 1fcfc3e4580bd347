using System.Numerics;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// Finds the trace of a refund, a capture or a void: a record of that kind which follows the transaction and was made
/// since the call was sent, or the transaction's own stamp.
/// </summary>
internal sealed class ChildOutcome<TInput>(
    TransactionAction action, Func<TInput, TransactionIdentifier> transactionOf, Func<TInput, BigInteger?> amountOf)
    : OutcomeFinder<TInput>
{
    public override async Task<FoundOutcome> FindAsync(
        GraphQLClient client, TInput input, SendHistory history, CancellationToken cancellationToken)
    {
        var parents = await client
            .SendAsync(TransactionLookup.ByIdentifier, transactionOf(input), cancellationToken)
            .ConfigureAwait(false);
        var children = new List<Transaction>();
        foreach (var parent in parents.Items)
        {
            var page = await client
                .SendAsync(TransactionLookup.Children, new ChildQuery(parent.Id, action), cancellationToken)
                .ConfigureAwait(false);
            children.AddRange(page.Items.Where(child => Matches(child, parent, amountOf(input))));
        }

        var found = OutcomeSearch.Among(
            children, static child => child.CreatedAt, history, mayComeTwice: action == TransactionAction.Refund);
        return found switch
        {
            OutcomeNotSeenYet => ByStamp(parents.Items, history),
            OutcomeHappened { Record: Transaction refund } when action == TransactionAction.Refund && ParentOf(refund, parents.Items) is { } parent =>
                await RecordClock.IsFirstSentBeforeAsync(refund, parent, client, history, cancellationToken).ConfigureAwait(false)
                    ? found
                    : new OutcomeAmbiguous([refund]),
            _ => found,
        };
    }

    private static Transaction? ParentOf(Transaction child, IReadOnlyList<Transaction> parents) =>
        parents.FirstOrDefault(parent => parent.Id == child.RelatedTransactionId);

    // A service may show it on the transaction itself. The stamp of a refund does not tell which one it was.
    private FoundOutcome ByStamp(IReadOnlyList<Transaction> parents, SendHistory history) => action switch
    {
        TransactionAction.Void => OutcomeSearch.Among(
            parents.Where(static parent => parent.VoidedAt is not null), static parent => parent.VoidedAt, history),
        TransactionAction.Refund when Refunded(parents, history) is { Count: > 0 } refunded => new OutcomeAmbiguous([.. refunded]),
        _ => new OutcomeNotSeenYet(),
    };

    private static List<Transaction> Refunded(IReadOnlyList<Transaction> parents, SendHistory history) =>
        [
            .. parents.Where(parent => parent.RefundedAt is { } refundedAt && !OutcomeSearch.IsClearlyOlder(refundedAt, history.FirstSendByServerClock)),
        ];

    // A service that does not know the filters must not make another record look like this one.
    private bool Matches(Transaction child, Transaction parent, BigInteger? amount) =>
        child.Action == action
        && child.RelatedTransactionId == parent.Id
        && (amount is null || child.Amount == amount);
}
