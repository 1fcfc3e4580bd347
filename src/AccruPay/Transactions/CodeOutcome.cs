using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// Finds the record of a charge, an ACH payment or a server authorization by its code. It is the call's own only if it
/// matches what was sent and was made since; otherwise a code that was used again by mistake would turn yesterday's
/// charge into today's success.
/// </summary>
internal sealed class CodeOutcome<TRequest, TResult>(Func<CodeHolders, IEnumerable<TResult>> recordsOf, Func<TResult, RecordFacts> factsOf)
    : OutcomeFinder<TRequest>
    where TRequest : TransactionRequest
    where TResult : class
{
    public override bool IsKeyed => true;

    public override async Task<FoundOutcome> FindAsync(
        GraphQLClient client, TRequest input, SendHistory history, CancellationToken cancellationToken)
    {
        var holders = await CodeHolders.FindAsync(client, input, cancellationToken).ConfigureAwait(false);
        var sentAt = history.FirstSendByServerClock;
        var candidates = recordsOf(holders).Where(record => MayBeOurs(input, factsOf(record), sentAt)).ToList();
        if (candidates.Count == 0)
            return Others(input, holders, sentAt) ?? (FoundOutcome)new OutcomeNotSeenYet();

        return candidates is [var one] && IsOurs(input, factsOf(one), sentAt)
            ? new OutcomeHappened(one)
            : new OutcomeAmbiguous([.. candidates])
            {
                HoldTheCode = candidates.TrueForAll(record => input.IsAtSameAccount(factsOf(record)) && !MayBeFresh(factsOf(record), sentAt)),
                MayHoldOwn = true,
            };
    }

    // Another payment for certain has another amount, currency, action or code, took its money elsewhere, or was there long before.
    private static bool MayBeOurs(TRequest input, in RecordFacts record, DateTimeOffset? sentAt) =>
        input.EchoDifferenceTo(record) is null
        && !input.IsFromElsewhere(record)
        && !OutcomeSearch.IsClearlyOlder(record.CreatedAt, sentAt);

    // Of a service that does not tell its time any record may be.
    private static bool MayBeFresh(in RecordFacts record, DateTimeOffset? sentAt) => !(record.CreatedAt < sentAt);

    private static bool IsOurs(TRequest input, in RecordFacts record, DateTimeOffset? sentAt) =>
        record.TransactionCode is not null && record.CreatedAt >= sentAt && input.DifferenceTo(record) is null && input.IsAtSameAccount(record);

    // At the account of the call a code is unique. Where the service chose the account, this may be another one.
    private static OutcomeAmbiguous? Others(TRequest input, CodeHolders holders, DateTimeOffset? sentAt)
    {
        IReadOnlyList<object> others =
        [
            .. holders.Transactions.Where(transaction => MayHoldCode(input, transaction.MerchantInternalTransactionCode)),
            .. holders.Sessions.Where(session => MayHoldCode(input, session.MerchantInternalTransactionCode)),
        ];
        if (others.Count == 0)
            return null;

        // A trace of another kind, such as the transaction of a session that the lookup does not show yet, is no other payment.
        var isAtSameAccount = HoldAtSameAccount(input, holders);
        var traces = holders.Transactions.Select(RecordFacts.Of).Concat(holders.Sessions.Select(RecordFacts.Of))
            .Where(trace => MayBeOurs(input, trace, sentAt)).ToList();
        return new OutcomeAmbiguous(others)
        {
            HoldTheCode = isAtSameAccount && !traces.Exists(trace => MayBeFresh(trace, sentAt)),
            MayHoldOwn = traces.Count > 0,
            AreAnothers = isAtSameAccount && traces.Count == 0,
        };
    }

    private static bool HoldAtSameAccount(TRequest input, CodeHolders holders) =>
        input.Provider?.AccountId is not null
        || holders.Transactions.Any(transaction =>
            MayHoldCode(input, transaction.MerchantInternalTransactionCode) && input.IsAtSameAccount(RecordFacts.Of(transaction)));

    // A service that does not know the filter must not make a record of another code look like a holder of this one.
    private static bool MayHoldCode(TRequest input, string? code) =>
        code is null || WireText.IsSame(input.MerchantInternalTransactionCode, code);
}
