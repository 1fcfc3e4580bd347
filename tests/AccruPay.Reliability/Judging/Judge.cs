using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>Compares what a caller was told with the ledger, which knows what really happened.</summary>
internal sealed class Judge(AccruPayEmulator emulator)
{
    private readonly RecordsOfIntents _records = new(emulator);

    /// <summary>How often the intent has happened.</summary>
    public int TimesHappened(Intent intent) => intent.Kind switch
    {
        IntentKind.Charge => OfCode(intent).TimesCharged + TimesChargedUnderOtherCodes(intent),
        IntentKind.Ach => OfCode(intent).TimesDebitInitiated,
        IntentKind.ServerHold => OfCode(intent).TimesHeld,
        IntentKind.Refund => OfTransaction(intent).TimesRefunded - intent.OthersRefunds.Count,
        IntentKind.Settle => OfTransaction(intent).TimesCaptured,
        IntentKind.VoidHold => OfTransaction(intent).TimesReleased,
        IntentKind.VoidDebit => OfTransaction(intent).TimesCanceled + OfTransaction(intent).TimesVoided,
        IntentKind.StartSession => OfCode(intent).Times(LedgerEntryKind.SessionStarted),
        IntentKind.VerifySession => OfCode(intent).TimesCharged,
        _ => 1,
    };

    public Verdict On(Evidence evidence)
    {
        var happened = evidence.Happened;
        if (evidence.Told.Took > evidence.LongestCall)
            return new Verdict(VerdictKind.Hang, $"the call took {evidence.Told.Took}; its options allow {evidence.LongestCall}");

        if (happened == 2 && evidence.RefundCameTwice)
        {
            var answer = OnAnswer(evidence with { Happened = 1 });
            return answer.Convicts ? answer : new Verdict(VerdictKind.OutOfReach, "the network delivered a refund twice, which has no key");
        }

        return happened > 1 || (evidence.Before > 0 && happened > 0)
            ? new Verdict(VerdictKind.DoubleCharge, $"{evidence.Intent.Kind} happened {happened + evidence.Before} times")
            : OnAnswer(evidence);
    }

    /// <summary>Judges an answer that was found while faults still struck, and requests may still have been on their way.</summary>
    /// <param name="intent">What was meant.</param>
    /// <param name="found">What finding out gave.</param>
    /// <param name="before">How often it had happened before the question.</param>
    /// <param name="after">How often it had happened after it.</param>
    public Verdict OnEarly(Intent intent, FoundOutcome found, int before, int after) =>
        OnFound(intent, found, Math.Min(1, found is OutcomeHappened ? after : before));

    private Verdict OnAnswer(Evidence evidence)
    {
        var (intent, told, found, happened) = evidence;
        return told.Kind switch
        {
            ToldKind.Done => happened == 1 && _records.Has(intent, told.RecordId)
                ? Right
                : Wrong($"told done; it happened {happened} times; the record is {told.RecordId}"),
            ToldKind.Declined => IsDeclined(intent, told, happened) ? Right : Wrong($"told declined; it happened {happened} times ({intent.SessionState})"),
            ToldKind.Unpaid or ToldKind.OverUnpaid or ToldKind.NotFound => OnSession(intent, told, happened),
            ToldKind.NotDone => happened == 0 || evidence.HappenedByAnother || IsHarmless(intent) ? Right : Wrong($"told not done ({told}); it happened"),
            ToldKind.Unsure => OnUnsure(evidence),
            ToldKind.Duplicate => OnDuplicate(evidence),
            ToldKind.Unknown => OnFound(intent, found, happened),
            _ => new Verdict(VerdictKind.Undocumented, told.ToString()),
        };
    }

    private static Verdict Right => new(VerdictKind.Right, "");

    private static Verdict Wrong(string reason) => new(VerdictKind.WrongAnswer, reason);

    // A session that was started, or a record that was read, takes nobody's money.
    private static bool IsHarmless(Intent intent) => intent.Kind is IntentKind.StartSession or IntentKind.VerifySession or IntentKind.Read;

    private bool IsDeclined(Intent intent, Told told, int happened) =>
        happened == 0
        && (told.RecordId is null || _records.Has(intent, told.RecordId))
        && (intent.Kind != IntentKind.VerifySession || intent.SessionState == SessionState.Declined);

    // Whoever believes that a paid session is unpaid, or not there, starts another one and charges twice.
    private Verdict OnSession(Intent intent, Told told, int happened)
    {
        var isTrue = happened == 0 && told.Kind switch
        {
            ToldKind.NotFound => intent.HasNewCustomer || (intent.Kind == IntentKind.VerifySession && intent.SessionState == SessionState.Missing),
            ToldKind.OverUnpaid => _records.SessionOf(intent) is { Status: not (EmulatedSessionStatus.Pending or EmulatedSessionStatus.Active) },
            _ => _records.SessionOf(intent) is not null && intent.SessionState != SessionState.Declined,
        };
        return isTrue ? Right : Wrong($"told {told}; the session was {intent.SessionState} and is {_records.SessionOf(intent)?.Status}; it happened {happened} times");
    }

    // What has a code can be looked up, so that nobody is left with a refusal that took effect.
    private static Verdict OnUnsure(Evidence evidence)
    {
        if (evidence.Happened == 0 || evidence.HappenedByAnother)
            return new Verdict(VerdictKind.Unsure, evidence.Told.ToString());

        return evidence.Intent.IsKeyed
            ? Wrong($"told of a refusal that may have taken effect ({evidence.Told}); it did, and its code tells so")
            : new Verdict(VerdictKind.UnsureAndHappened, evidence.Told.ToString());
    }

    private Verdict OnDuplicate(Evidence evidence)
    {
        var (intent, told, _, happened) = evidence;
        if (!_records.Holds(intent, told.RecordId))
            return Wrong($"told that another payment holds the code; {told.RecordId} does not ({told})");

        // The caller who repeats, or shares the intent with others, is shown the very record that it wanted.
        var isShared = told.Earlier is not null || evidence.HappenedByAnother;
        if (happened == 1 && !isShared && evidence.RecordsLookOlder && _records.Has(intent, told.RecordId))
            return new Verdict(VerdictKind.Ambiguous, "its own record, whose age cannot be told");

        return happened == 0 || IsHarmless(intent) || (isShared && _records.Has(intent, told.RecordId))
            ? Right
            : Wrong($"told that another payment holds the code ({told}); it happened");
    }

    private Verdict OnFound(Intent intent, FoundOutcome? found, int happened) => found switch
    {
        OutcomeHappened { Record: var record } => (happened == 1 || RecordsOfIntents.IsDeclined(record)) && _records.Has(intent, RecordsOfIntents.IdOf(record))
            ? new Verdict(VerdictKind.FoundOut, "")
            : Wrong($"found out that it happened; it happened {happened} times; the record is {RecordsOfIntents.IdOf(record)}"),
        OutcomeNotSeenYet => happened == 0
            ? new Verdict(VerdictKind.NotSeenYet, "")
            : Wrong("it happened, and finding out does not see it"),
        OutcomeAmbiguous { Candidates: var candidates } => happened == 0 || candidates.Any(candidate => _records.Has(intent, RecordsOfIntents.IdOf(candidate)))
            ? new Verdict(VerdictKind.Ambiguous, "")
            : Wrong($"it happened, and none of the {candidates.Count} candidates is of it"),
        _ => Wrong("there is no way to find out"),
    };

    // A client that makes up codes derives them from the order's.
    private int TimesChargedUnderOtherCodes(Intent intent) => emulator.Ledger.Entries.Count(
        entry => entry.Kind == LedgerEntryKind.Charged && entry.Code?.StartsWith(intent.Code + "/", StringComparison.Ordinal) == true);

    private LedgerSummary OfCode(Intent intent) => emulator.Ledger.Summary(intent.Code, intent.Account);

    private LedgerSummary OfTransaction(Intent intent) => emulator.Ledger.SummaryOfTransaction(intent.TransactionId);
}
