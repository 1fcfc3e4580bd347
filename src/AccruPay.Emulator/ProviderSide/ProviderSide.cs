using System.Globalization;
using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>
/// The providers' side: what happens there without the service. The ledger has it at once; the service's records stay as they are until
/// a sync (<c>merchantApiTransactionSyncOne</c>, <c>merchantApiCustomerPaymentMethodSyncOne</c>, <c>…SyncAll</c>). Thread-safe.
/// </summary>
public sealed class ProviderSide
{
    private readonly ServiceState _state;
    private readonly Service _service;
    private readonly ProviderVault _vault;
    private readonly ProviderCharges _charges;

    internal ProviderSide(ServiceState state, Service service)
    {
        _state = state;
        _service = service;
        _vault = new ProviderVault(state);
        _charges = new ProviderCharges(state);
    }

    /// <summary>
    /// The provider charges a stored card, and the service loses all trace of it: the transaction is in no list and in no answer until a
    /// sync by its code. The code is used up all the same.
    /// </summary>
    /// <param name="paymentMethodId">The id of a stored card. It behaves as the test card that it was stored from.</param>
    /// <param name="merchantInternalTransactionCode">The merchant's code.</param>
    /// <param name="amount">The amount in minor units; more than 0.</param>
    /// <param name="currency">The currency: USD or EUR.</param>
    /// <returns>The transaction as the provider has it.</returns>
    /// <exception cref="ArgumentException">There is no such payment method, it is no card, the code is blank, or the currency is not one of the service's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not positive.</exception>
    /// <exception cref="InvalidOperationException">The code is used already.</exception>
    public EmulatedTransaction ChargeUnseen(string paymentMethodId, string merchantInternalTransactionCode, BigInteger amount, string currency = "USD")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(merchantInternalTransactionCode);
        if (amount.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "The amount must be greater than zero.");
        if (currency is not ("USD" or "EUR"))
            throw new ArgumentException("The service knows the currencies USD and EUR.", nameof(currency));

        return _state.Acts.Play(
            ProviderActs.ChargeUnseen,
            json =>
            {
                json.WriteString(ProviderActs.PaymentMethod, paymentMethodId);
                json.WriteString(ProviderActs.Code, merchantInternalTransactionCode);
                json.WriteString(ProviderActs.Amount, amount.ToString(CultureInfo.InvariantCulture));
                json.WriteString(ProviderActs.Currency, currency);
            },
            () => _charges.Charge(_vault.FindCard(paymentMethodId), new StoredMethodPayment
            {
                Action = EmulatedTransactionAction.Payment,
                Amount = amount,
                Currency = currency,
                MerchantInternalTransactionCode = merchantInternalTransactionCode,
                PaymentMethodId = paymentMethodId,
                Details = CheckoutDetails.None,
            }));
    }

    /// <summary>
    /// The customer's bank takes the money back: what was not refunded. A sync shows <c>disputedAt</c> on the transaction, and a CHARGEBACK
    /// that is related to it.
    /// </summary>
    /// <param name="transactionId">The id of a SUCCEEDED PAYMENT or SETTLE.</param>
    /// <returns>The transaction as the service knows it: unchanged until a sync.</returns>
    /// <exception cref="ArgumentException">There is no such transaction.</exception>
    /// <exception cref="InvalidOperationException">The transaction is no charge that succeeded, or its money went back already.</exception>
    public EmulatedTransaction Dispute(string transactionId) => _state.Acts.Play(
        ProviderActs.Dispute,
        json => json.WriteString(ProviderActs.Transaction, transactionId),
        () => Act(transactionId, _service.ProviderOutcomes.TryDispute, "money to dispute"));

    /// <summary>
    /// The customer's bank takes the money of a settled ACH debit back: what was not refunded. A sync shows the transaction FAILED, with the
    /// reason as its <c>providerError</c>.
    /// </summary>
    /// <param name="transactionId">The id of a SUCCEEDED ACH payment.</param>
    /// <param name="reason">The bank's words.</param>
    /// <returns>The transaction as the service knows it: unchanged until a sync.</returns>
    /// <exception cref="ArgumentException">There is no such transaction, or the reason is blank.</exception>
    /// <exception cref="InvalidOperationException">The transaction is no ACH debit that settled, or its money went back already.</exception>
    public EmulatedTransaction ReturnDebit(string transactionId, string reason = "R10 Customer advises not authorized")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return _state.Acts.Play(
            ProviderActs.ReturnDebit,
            json =>
            {
                json.WriteString(ProviderActs.Transaction, transactionId);
                json.WriteString(ProviderActs.Reason, reason);
            },
            () => Act(transactionId, (cell, at) => _service.ProviderOutcomes.TryTakeBack(cell, reason, at), "settled debit to return"));
    }

    /// <summary>
    /// Decides a payment that waits for its outcome: a debit before its time, or a charge of <see cref="TestCards.Pending"/>.
    /// <see cref="EmulatorSettings.PendingOutcome"/> says how the service learns of it; where a session led to the payment, it does at once.
    /// </summary>
    /// <param name="transactionId">The id of a PENDING or STARTED transaction.</param>
    /// <param name="succeeded">True: it becomes SUCCEEDED. False: it becomes FAILED.</param>
    /// <returns>The transaction as the service knows it afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such transaction.</exception>
    /// <exception cref="InvalidOperationException">The transaction does not wait for its outcome.</exception>
    public EmulatedTransaction CompletePending(string transactionId, bool succeeded) => _state.Acts.Play(
        ProviderActs.CompletePending,
        json =>
        {
            json.WriteString(ProviderActs.Transaction, transactionId);
            json.WriteBoolean(ProviderActs.Succeeded, succeeded);
        },
        () => Complete(transactionId, succeeded));

    /// <summary>Stores a card for a customer at the provider. A sync shows it.</summary>
    /// <param name="customerId">The customer's id at the service.</param>
    /// <param name="card">The card, one of <see cref="TestCards"/>.</param>
    /// <returns>The code of the stored card at the provider, by which it can be synced.</returns>
    /// <exception cref="ArgumentException">There is no such customer.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public string StoreCard(string customerId, TestCard card)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customerId);
        ArgumentNullException.ThrowIfNull(card);
        return PlayCard(ProviderActs.StoreCard, ProviderActs.Customer, customerId, card, () => _vault.Store(customerId, card));
    }

    /// <summary>Lets a stored card expire at the provider, which declines it from now on. A sync shows it EXPIRED.</summary>
    /// <param name="paymentMethodId">The stored payment method's id.</param>
    /// <returns>The method as the service knows it: unchanged until a sync.</returns>
    /// <exception cref="ArgumentException">There is no such payment method, or it is no card.</exception>
    public EmulatedPaymentMethod ExpireCard(string paymentMethodId) =>
        PlayMethod(ProviderActs.ExpireCard, paymentMethodId, () => _vault.Expire(paymentMethodId));

    /// <summary>Removes a stored payment method at the provider, which declines it from now on. A sync shows it DISABLED.</summary>
    /// <param name="paymentMethodId">The stored payment method's id.</param>
    /// <returns>The method as the service knows it: unchanged until a sync.</returns>
    /// <exception cref="ArgumentException">There is no such payment method.</exception>
    public EmulatedPaymentMethod RemovePaymentMethod(string paymentMethodId) =>
        PlayMethod(ProviderActs.RemovePaymentMethod, paymentMethodId, () => _vault.Remove(paymentMethodId));

    /// <summary>
    /// Replaces a stored card by another one under the same id, as a card network's updater does. It behaves as the new card from now on; a
    /// sync shows the new number and expiry.
    /// </summary>
    /// <param name="paymentMethodId">The stored payment method's id.</param>
    /// <param name="card">The new card, one of <see cref="TestCards"/>.</param>
    /// <returns>The method as the service knows it: unchanged until a sync.</returns>
    /// <exception cref="ArgumentException">There is no such payment method, or it is no card.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public EmulatedPaymentMethod ReplaceCard(string paymentMethodId, TestCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return PlayCard(ProviderActs.ReplaceCard, ProviderActs.PaymentMethod, paymentMethodId, card, () => _vault.Replace(paymentMethodId, card));
    }

    private EmulatedTransaction Complete(string transactionId, bool succeeded)
    {
        var cell = Find(transactionId);
        if (cell.Read(_state.Time.GetUtcNow()).ClientTransactionSessionId is { } sessionId)
            return _service.Checkout.Decide(_state.Sessions.Records.Find(sessionId)!, succeeded);

        var decision = succeeded ? ProviderOutcomes.Success : ProviderOutcomes.Failure("Not approved by the bank");
        return Act(transactionId, (payment, at) => _service.ProviderOutcomes.Decide(payment, decision, at), "outcome to decide");
    }

    private EmulatedPaymentMethod PlayMethod(string act, string paymentMethodId, Func<EmulatedPaymentMethod> play) =>
        _state.Acts.Play(act, json => json.WriteString(ProviderActs.PaymentMethod, paymentMethodId), play);

    private T PlayCard<T>(string act, string field, string id, TestCard card, Func<T> play) => _state.Acts.Play(
        act,
        json =>
        {
            json.WriteString(field, id);
            json.WriteString(ProviderActs.Card, card.Name);
        },
        play);

    private EmulatedTransaction Act(string transactionId, Func<Cell<EmulatedTransaction>, DateTimeOffset, bool> tryAct, string what)
    {
        var cell = Find(transactionId);
        var now = _state.Time.GetUtcNow();
        return tryAct(cell, now)
            ? cell.Read(now)
            : throw new InvalidOperationException($"The transaction {transactionId} has no {what}.");
    }

    private Cell<EmulatedTransaction> Find(string transactionId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(transactionId);
        _state.Calendar.CatchUp();
        return _state.Transactions.Records.Find(transactionId)
            ?? throw new ArgumentException($"There is no transaction with the id '{transactionId}'.", nameof(transactionId));
    }
}
