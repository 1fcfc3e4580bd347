using AccruPay;

namespace Store.Checkout;

/// <summary>Why an attempt failed, in words for the visitor. The provider's own texts are not written for them.</summary>
internal static class AttemptProblem
{
    public const string NothingSent = "The payment service could not be reached. Your card was not charged.";

    private const string Declined = "Your card was declined. Nothing was charged.";
    private const string Canceled = "You called it off at the checkout. Nothing was charged.";
    private const string Expired = "The time to pay at the checkout ran out. Nothing was charged.";
    private const string Broken = "Something broke at the payment provider. Nothing was charged.";

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
}
