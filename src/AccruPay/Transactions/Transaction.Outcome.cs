using System.Numerics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <content>What a transaction says about money.</content>
public sealed partial record Transaction
{
    /// <summary>
    /// Whether the service said that money was taken back (by a void or a refund), but in a form that could not be read.
    /// Then neither <see cref="IsPaid"/> nor <see cref="IsHeld"/> is true: look the transaction up at the provider.
    /// </summary>
    public bool HasUnreadableReversal { get; init; }

    /// <summary>
    /// Whether money moved and stays: a <see cref="TransactionStatus.Succeeded"/> transaction whose action is
    /// <see cref="TransactionAction.Payment"/> or <see cref="TransactionAction.Settle"/>, not voided and not refunded in
    /// full. To fulfil an order, ask <see cref="IsPaidFor"/>, which looks at amount and currency too.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public bool IsPaid =>
        Status == TransactionStatus.Succeeded
        && Action is TransactionAction.Payment or TransactionAction.Settle
        && VoidedAt is null
        && !IsRefundedInFull
        && !HasUnreadableReversal;

    /// <summary>
    /// Whether a hold stands: a <see cref="TransactionStatus.Succeeded"/> <see cref="TransactionAction.Authorization"/>
    /// that is not voided, and that none of <see cref="TransactionsRelated"/> has settled or voided. It reserves money and
    /// moves none: it is not a payment.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public bool IsHeld =>
        Status == TransactionStatus.Succeeded
        && Action == TransactionAction.Authorization
        && VoidedAt is null
        && !HasUnreadableReversal
        && !IsEndedBy(TransactionsRelated ?? []);

    /// <summary>Whether the customer has disputed the transaction with their bank.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public bool IsDisputed => DisputedAt is not null || HasChargeback;

    /// <summary>
    /// Whether the status will not change any more, so that polling can stop. <see cref="TransactionStatus.Unknown"/> is
    /// never final. A final transaction can still be refunded, voided or disputed, which its stamps show.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public bool IsFinal => Status is
        TransactionStatus.Succeeded or TransactionStatus.Failed or TransactionStatus.Declined or
        TransactionStatus.Canceled or TransactionStatus.Expired or TransactionStatus.Error;

    // A refund whose running total is missing counts as a full one: goods that are kept back can still be sent.
    private bool IsRefundedInFull => RefundedAmount is { } refunded ? refunded >= Amount : RefundedAt is not null;

    /// <summary>What a refund of all that is left asks for.</summary>
    /// <exception cref="ArgumentException">Nothing is left, or this is no payment that stands.</exception>
    internal TransactionAmount ToRemainingRefund(string argumentName)
    {
        if (!IsPaid)
            throw new ArgumentException("Only a payment or capture that has succeeded and stands can be refunded.", argumentName);

        // The bank gives a disputed payment back by itself.
        if (IsDisputed)
            throw new ArgumentException("The payment is disputed: the customer would be paid twice. To do so all the same, refund an amount.", argumentName);

        if (RefundedAt is not null && RefundedAmount is null)
            throw new ArgumentException("How much has been refunded already is not known: refund an amount.", argumentName);

        if (string.IsNullOrWhiteSpace(Id))
            throw new ArgumentException("The transaction has no id.", argumentName);

        var remaining = Amount - (RefundedAmount ?? BigInteger.Zero);
        return TransactionAmount.Of(TransactionIdentifier.FromId(Id), remaining, argumentName, argumentName);
    }

    /// <summary>Whether one of these transactions has settled or voided this one.</summary>
    internal bool IsEndedBy(IReadOnlyList<Transaction> others) => others.Any(other =>
        other is { Action: TransactionAction.Settle or TransactionAction.Void, Status: TransactionStatus.Succeeded }
        && other.RelatedTransactionId == Id);

    private bool HasChargeback =>
        TransactionsRelated?.Any(related => related.Action == TransactionAction.Chargeback) == true;

    /// <summary>Whether this transaction pays exactly this: <see cref="IsPaid"/>, of this amount and this currency.</summary>
    /// <param name="total">What the customer owes, as the merchant's own order says, not as the transaction says.</param>
    /// <returns>True where the order can be fulfilled.</returns>
    /// <exception cref="ArgumentException"><paramref name="total"/> has no currency (it is a default value).</exception>
    public bool IsPaidFor(Money total)
    {
        if (total.Currency.IsDefault)
            throw new ArgumentException("The total has no currency.", nameof(total));

        return IsPaid && total.Amount == Amount && total.Currency == Currency;
    }
}
