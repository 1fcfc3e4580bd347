using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>Tells which records of the service belong to an intent.</summary>
internal sealed class RecordsOfIntents(AccruPayEmulator emulator)
{
    /// <summary>The session that an intent verifies; null where there is none.</summary>
    public EmulatedSession? SessionOf(Intent intent) => emulator.Sessions.Find(intent.SessionId);

    /// <summary>Whether a record is what came of an intent, or what it is about.</summary>
    public bool Has(Intent intent, string? recordId)
    {
        if (recordId is null)
            return false;

        if (intent.Kind is IntentKind.StartSession or IntentKind.ServerHold && emulator.Sessions.Find(recordId) is { } session)
            return IsOf(intent, session.Account, session.MerchantInternalTransactionCode) && session.Amount == intent.Amount;

        if (intent.Kind == IntentKind.StartSession || emulator.Transactions.Find(recordId) is not { } record || record.Account.Id != intent.Account.Id)
            return false;

        return intent.Kind is IntentKind.Refund or IntentKind.Settle or IntentKind.VoidHold or IntentKind.VoidDebit or IntentKind.Read
            ? !intent.OthersRefunds.Contains(record.Id) && (record.Id == intent.TransactionId || record.RelatedTransactionId == intent.TransactionId)
            : record.MerchantInternalTransactionCode?.Split('/')[0] == intent.Code && record.Amount == intent.Amount;
    }

    /// <summary>Whether a record holds the code that an intent was to take, at the account where it was to take it.</summary>
    public bool Holds(Intent intent, string? recordId) =>
        recordId is not null
        && ((emulator.Sessions.Find(recordId) is { } session && IsOf(intent, session.Account, session.MerchantInternalTransactionCode))
            || (emulator.Transactions.Find(recordId) is { } record && IsOf(intent, record.Account, record.MerchantInternalTransactionCode)));

    public static string? IdOf(object record) => record switch
    {
        Transaction transaction => transaction.Id,
        TransactionSession session => session.Id,
        SessionContext context => context.Transactions is [var first, ..] ? first.Id : context.Session?.Id,
        _ => null,
    };

    // A declined charge took effect: there is a record of it, its code is burnt, and no money moved.
    public static bool IsDeclined(object record) => record switch
    {
        Transaction transaction => transaction.Status == TransactionStatus.Declined,
        SessionContext context => context.Transactions is [{ Status: TransactionStatus.Declined }],
        _ => false,
    };

    private static bool IsOf(Intent intent, EmulatedProviderAccount account, string? code) => account.Id == intent.Account.Id && code == intent.Code;
}
