using AccruPay;

namespace Store.Checkout;

/// <summary>Why an attempt failed, in words for the visitor. The provider's own texts are not written for them.</summary>
internal static class AttemptProblem
{
    public const string NothingSent = "The payment service could not be reached. Your card was not charged.";

    private const string Declined = "Your card was declined. Nothing was charged.";
    private const string Canceled = "You called it off at the checkout. Nothing was charged.";
    private const string Expired = "The time to pay at the checkout ran out. Nothing was charged.";
    private const string Broken =
        "Something broke at the payment provider. We cannot tell whether your card was charged: please ask your bank or us before you pay again.";

    /// <summary>
    /// Why a session came to nothing. Another card can follow a declined one while the session is open, and what the bank has not decided can
    /// still succeed: an attempt has failed when its session is over and all its transactions have failed.
    /// </summary>
    /// <returns>Null where it has not, or not yet, come to nothing.</returns>
    public static string? Of(SessionContext context)
    {
        var status = context.Session.Status;
        var problems = context.Transactions.Select(transaction => Of(transaction.Status)).ToList();
        if (!IsOver(status) || problems.Contains(null))
            return null;
        return problems.Contains(Broken) ? Broken : Of(status) ?? problems.LastOrDefault();
    }

    /// <summary>Null where the status is no failure.</summary>
    public static string? Of(TransactionStatus status) => status switch
    {
        TransactionStatus.Declined or TransactionStatus.Failed => Declined,
        TransactionStatus.Canceled => Canceled,
        TransactionStatus.Expired => Expired,
        TransactionStatus.Error => Broken,
        _ => null,
    };

    /// <summary>Null where the status is no failure. COMPLETED is none, and no success either: the transaction tells.</summary>
    public static string? Of(SessionStatus status) => status switch
    {
        SessionStatus.Declined => Declined,
        SessionStatus.Canceled => Canceled,
        SessionStatus.Expired => Expired,
        SessionStatus.Error => Broken,
        _ => null,
    };

    private static bool IsOver(SessionStatus status) => status == SessionStatus.Completed || Of(status) is not null;
}
