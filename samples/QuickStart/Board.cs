using System.Globalization;
using AccruPay;

namespace QuickStart;

/// <summary>Prints what happens, the session's and the transaction's status side by side.</summary>
internal static class Board
{
    /// <summary>How often the service refused what the sample asked for.</summary>
    public static int Refusals { get; private set; }

    public static void Introduce(Stage stage, Merchant merchant)
    {
        Console.WriteLine($"AccruPay at {stage.Endpoint}{(stage.IsEmulator ? " (the local emulator)" : "")}");
        Console.WriteLine($"Merchant {merchant.Id}, public id {merchant.PublicId ?? "(none)"}");
    }

    public static void Title(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Row("", "session", "transaction", "");
    }

    public static void Note(string text) => Console.WriteLine($"   ... {text}");

    public static void Started(TransactionSession session) =>
        Row("started", session.StatusText, "", $"{Amount(session.Amount, session.Currency)}, session {session.Id}");

    public static void Verified(string how, Transaction transaction) =>
        Row($"verified by {how}", transaction.Session?.StatusText, transaction.StatusText, Outcome(transaction));

    public static void Verified(string how, SessionContext context)
    {
        var latest = context.Authorization ?? (context.Transactions is [var first, ..] ? first : null);
        Row($"verified by {how}", context.Session.StatusText, latest?.StatusText, latest is null ? "no transaction" : Outcome(latest));
    }

    public static void Unpaid(string how, AccruPaySessionUnpaidException unpaid) => Row(
        $"verified by {how}", unpaid.Session?.StatusText, "", unpaid.CanStillBePaid ? "not paid yet" : "over, and not paid");

    public static void Refused(string what, AccruPayApiException refusal)
    {
        Refusals++;
        Row(what, "", "", refusal.ErrorCode is { } code ? $"{code}: {refusal.Message}" : refusal.Message);
    }

    private static void Row(string what, string? session, string? transaction, string text) =>
        Console.WriteLine(
            $"   {what,-43} {session ?? "",-10} {transaction ?? "",-12} {text}".TrimEnd());

    private static string Outcome(Transaction transaction)
    {
        var verdict = transaction switch
        {
            { IsPaid: true } => "paid",
            { IsHeld: true } => "held, not paid",
            { Action: TransactionAction.AddPaymentMethod, Status: TransactionStatus.Succeeded } => "card saved, nothing paid",
            _ => "not paid",
        };
        var reason = transaction.ProviderError is { } error ? $" ({error})" : "";
        return $"{transaction.ActionText} of {Amount(transaction.Amount, transaction.Currency)}: {verdict}{reason}";
    }

    private static string Amount(System.Numerics.BigInteger amount, Currency currency) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount} ({new Money(amount, currency)})");
}
