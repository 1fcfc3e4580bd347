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
        var records = recordsOf(holders).ToList();
        var matches = records.Where(record => Matches(input, factsOf(record))).ToList();
        var found = OutcomeSearch.Among(matches, record => factsOf(record).CreatedAt, history);
        return found switch
        {
            OutcomeNotSeenYet nothing => Others(input, holders) ?? (FoundOutcome)nothing,
            OutcomeHappened { Record: TResult one } when !input.IsAtSameAccount(factsOf(one)) => new OutcomeAmbiguous([one]),
            OutcomeAmbiguous undecided => undecided with
            {
                HoldTheCode = matches.TrueForAll(record => input.IsAtSameAccount(factsOf(record))),
            },
            _ => found,
        };
    }

    private static bool Matches(TRequest input, RecordFacts record) =>
        input.DifferenceTo(record) is null && record.TransactionCode is not null;

    // At an account that the caller named a code is unique. Where the service chose the account, it may be another one.
    private static OutcomeAmbiguous? Others(TRequest input, CodeHolders holders)
    {
        IReadOnlyList<object> others =
        [
            .. holders.Transactions.Where(transaction => MayHoldCode(input, transaction.MerchantInternalTransactionCode)),
            .. holders.Sessions.Where(session => MayHoldCode(input, session.MerchantInternalTransactionCode)),
        ];
        return others.Count == 0 ? null : new OutcomeAmbiguous(others) { AreAnothers = input.Provider?.AccountId is not null };
    }

    // A service that does not know the filter must not make a record of another code look like a holder of this one.
    private static bool MayHoldCode(TRequest input, string? code) =>
        code is null || WireText.IsSame(input.MerchantInternalTransactionCode, code);
}
