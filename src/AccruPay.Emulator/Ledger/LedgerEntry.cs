using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>One thing that really happened at a provider.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="MerchantId">The merchant's id.</param>
/// <param name="AccountId">The id of the merchant's account at the provider.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Code">
/// The merchant's own transaction code; of what followed from a transaction, such as a refund, that transaction's code. Null for what the
/// merchant did not name.
/// </param>
/// <param name="SessionId">The session's id; null without a session.</param>
/// <param name="TransactionId">
/// The transaction's id; null for a session that was only started. Of what followed from a transaction it is the id of the record that
/// stands for it, such as the refund's; where the service has no such record, that of the transaction itself.
/// </param>
/// <param name="Amount">The amount in minor units of <paramref name="Currency"/>.</param>
/// <param name="Currency">The currency, as an ISO 4217 code.</param>
/// <param name="At">When it happened, by the emulator's clock.</param>
public sealed record LedgerEntry(
    LedgerEntryKind Kind,
    string MerchantId,
    string AccountId,
    EmulatedProvider Provider,
    string? Code,
    string? SessionId,
    string? TransactionId,
    BigInteger Amount,
    string Currency,
    DateTimeOffset At)
{
    /// <summary>The id of the transaction that this followed from; null for a first one.</summary>
    public string? ParentTransactionId { get; init; }

    /// <summary>The id of the payment plan that charged; null for anything else.</summary>
    public string? PaymentPlanId { get; init; }
}
