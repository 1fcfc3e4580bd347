using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>One thing that really happened at a provider.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="MerchantId">The merchant's id.</param>
/// <param name="AccountId">The id of the merchant's account at the provider.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Code">The merchant's own transaction code; null for what the merchant did not name.</param>
/// <param name="SessionId">The session's id; null without a session.</param>
/// <param name="TransactionId">The transaction's id; null for a session that was only started.</param>
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
    /// <summary>The id of the payment plan that charged; null for anything else.</summary>
    public string? PaymentPlanId { get; init; }
}
