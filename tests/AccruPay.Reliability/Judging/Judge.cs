using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>Compares what a caller was told with the ledger, which knows what really happened.</summary>
internal sealed class Judge(AccruPayEmulator emulator)
{
    /// <summary>How often the intent has happened.</summary>
    public int TimesHappened(Intent intent) => intent.Kind switch
    {
        IntentKind.Charge => OfCode(intent).TimesCharged + TimesChargedUnderOtherCodes(intent),
        IntentKind.Ach => OfCode(intent).TimesDebitInitiated,
        IntentKind.ServerHold => OfCode(intent).TimesHeld,
        IntentKind.Refund => OfTransaction(intent).TimesRefunded,
        IntentKind.Settle => OfTransaction(intent).TimesCaptured,
        IntentKind.VoidHold => OfTransaction(intent).TimesReleased,
        IntentKind.VoidDebit => OfTransaction(intent).TimesCanceled + OfTransaction(intent).TimesVoided,
        IntentKind.StartSession => OfCode(intent).Times(LedgerEntryKind.SessionStarted),
        IntentKind.VerifySession => OfCode(intent).TimesCharged,
        _ => 1,
    };

    /// <param name="intent">What was meant.</param>
    /// <param name="told">What the caller was told.</param>
    /// <param name="found">What finding out gave; null where the caller was not told that it is unknown.</param>
    /// <param name="before">How often it had happened before the calls: by another payment that holds the code.</param>
    /// <param name="deliveredTwice">Whether the network delivered a request twice.</param>
    public Verdict On(Intent intent, Told told, FoundOutcome? found, int before, bool deliveredTwice)
    {
        var happened = TimesHappened(intent) - before;
        if (happened == 2 && deliveredTwice && intent.Kind == IntentKind.Refund)
            return new Verdict(VerdictKind.OutOfReach, "the network delivered a refund twice, which has no key");

        if (happened > 1 || (before > 0 && happened > 0 && intent.EarlierRefundId.Length == 0))
            return new Verdict(VerdictKind.DoubleCharge, $"{intent.Kind} happened {happened + before} times");

        return told.Kind switch
        {
            ToldKind.Done when happened == 1 && IsOf(intent, told.RecordId) => Right,
            ToldKind.Done => Wrong($"told done; it happened {happened} times; the record is {told.RecordId}"),
            ToldKind.Declined => happened == 0 ? Right : Wrong("told declined; it happened"),
            ToldKind.NotDone => happened == 0 || IsHarmless(intent) ? Right : Wrong($"told not done ({told}); it happened"),
            ToldKind.Unsure => new Verdict(VerdictKind.Unsure, told.ToString()),
            ToldKind.Duplicate => OnDuplicate(intent, told, happened, before),
            ToldKind.Unknown => OnUnknown(intent, found, happened),
            _ => new Verdict(VerdictKind.Undocumented, told.ToString()),
        };
    }

    private static Verdict Right => new(VerdictKind.Right, "");

    private static Verdict Wrong(string reason) => new(VerdictKind.WrongAnswer, reason);

    // A session that was started, or a record that was read, takes nobody's money.
    private static bool IsHarmless(Intent intent) => intent.Kind is IntentKind.StartSession or IntentKind.VerifySession or IntentKind.Read;

    private static Verdict OnDuplicate(Intent intent, Told told, int happened, int before) =>
        happened == 0 || IsHarmless(intent)
            ? Right
            : Wrong($"told that another payment holds the code ({told.RecordId}); it happened {happened} times, {before} before");

    private Verdict OnUnknown(Intent intent, FoundOutcome? found, int happened) => found switch
    {
        OutcomeHappened { Record: var record } => (happened == 1 || IsDeclined(record)) && IsOf(intent, IdOf(record))
            ? new Verdict(VerdictKind.FoundOut, "")
            : Wrong($"found out that it happened; it happened {happened} times; the record is {IdOf(record)}"),
        OutcomeNotSeenYet => happened == 0
            ? new Verdict(VerdictKind.NotSeenYet, "")
            : Wrong("nothing is under way any more, it happened, and finding out does not see it"),
        OutcomeAmbiguous => new Verdict(VerdictKind.Ambiguous, ""),
        _ => Wrong("there is no way to find out"),
    };

    // A declined charge took effect: there is a record of it, its code is burnt, and no money moved.
    private static bool IsDeclined(object record) => record switch
    {
        Transaction transaction => transaction.Status == TransactionStatus.Declined,
        SessionContext context => context.Transactions is [{ Status: TransactionStatus.Declined }],
        _ => false,
    };

    private static string? IdOf(object record) => record switch
    {
        Transaction transaction => transaction.Id,
        SessionContext context => context.Transactions is [var first, ..] ? first.Id : null,
        _ => null,
    };

    private bool IsOf(Intent intent, string? recordId)
    {
        if (recordId is null)
            return false;

        if (intent.Kind == IntentKind.StartSession)
            return emulator.Sessions.Find(recordId) is { } session && session.MerchantInternalTransactionCode == intent.Code;

        if (emulator.Transactions.Find(recordId) is not { } record || record.Account.Id != intent.Account.Id)
            return false;

        return intent.Kind is IntentKind.Refund or IntentKind.Settle or IntentKind.VoidHold or IntentKind.VoidDebit or IntentKind.Read
            ? record.Id != intent.EarlierRefundId && (record.Id == intent.TransactionId || record.RelatedTransactionId == intent.TransactionId)
            : record.MerchantInternalTransactionCode?.Split('/')[0] == intent.Code && record.Amount == intent.Amount;
    }

    // A client that makes up codes derives them from the order's.
    private int TimesChargedUnderOtherCodes(Intent intent) => emulator.Ledger.Entries.Count(
        entry => entry.Kind == LedgerEntryKind.Charged && entry.Code?.StartsWith(intent.Code + "/", StringComparison.Ordinal) == true);

    private LedgerSummary OfCode(Intent intent) => emulator.Ledger.Summary(intent.Code, intent.Account);

    private LedgerSummary OfTransaction(Intent intent) => emulator.Ledger.SummaryOfTransaction(intent.TransactionId);
}
