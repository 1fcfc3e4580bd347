using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>Charges the stored payment methods of plans at their providers: the one place where plans move money.</summary>
internal sealed class PlanCharges(ServiceState state)
{
    /// <summary>The charge as the provider decides it. Until <see cref="Record"/> nothing has happened.</summary>
    public EmulatedTransaction Attempt(EmulatedPaymentPlan plan, BigInteger amount, DateTimeOffset now)
    {
        var method = state.PaymentMethods.Records.Find(plan.PaymentMethodId)!.Read(now);
        var refusal = Refusal(method, now);
        var status = refusal is null ? EmulatedTransactionStatus.Succeeded : EmulatedTransactionStatus.Declined;
        return TransactionChanges.Decide(New(plan, method, amount, now), status, refusal, now);
    }

    public void Record(EmulatedTransaction charge) => state.Ledger.Record(new LedgerEntry(
        charge.Status == EmulatedTransactionStatus.Succeeded ? LedgerEntryKind.Charged : LedgerEntryKind.Declined,
        charge.Account.Merchant.Id,
        charge.Account.Id,
        charge.Account.Provider,
        null,
        null,
        charge.Id,
        charge.Amount,
        charge.Currency,
        charge.CreatedAt)
    { PaymentPlanId = charge.PaymentPlanId });

    /// <summary>Shows a charge to the service.</summary>
    public void Report(EmulatedTransaction charge) => state.Transactions.Records.Add(charge.Account.Merchant, _ => charge);

    /// <summary>Why the provider refuses, which knows the payment method better than the service does; null where it does not.</summary>
    private string? Refusal(EmulatedPaymentMethod method, DateTimeOffset now)
    {
        var truth = method.Truth(now);
        var isUsableAccount = truth is { Status: EmulatedPaymentMethodStatus.Enabled, Means.BankAccount: not null };
        return state.PaymentPlans.RefusedPaymentMethods.GetValueOrDefault(method.Id)
            ?? (isUsableAccount ? null : ProviderDecision.OnStored(truth).Error);
    }

    private static EmulatedTransaction New(EmulatedPaymentPlan plan, EmulatedPaymentMethod method, BigInteger amount, DateTimeOffset now) => new()
    {
        Id = plan.Account.Ids.Create(),
        Account = plan.Account,
        ProviderCode = plan.Account.Rules.NewTransactionCode(),
        Action = EmulatedTransactionAction.Payment,
        Amount = amount,
        Currency = plan.Schedule.Currency,
        MerchantInternalCustomerCode = plan.MerchantInternalCustomerCode,
        CustomerId = plan.CustomerId,
        ProviderCustomerCode = plan.ProviderCustomerCode,
        PaymentMethodType = method.Type,
        PaymentMethodId = method.Id,
        PaymentMethodCode = method.ProviderCode,
        PaymentPlanId = plan.Id,
        Details = new CheckoutDetails { Billing = method.Billing },
        CreatedAt = now,
        UpdatedAt = now,
        ProviderLastVerifiedAt = now,
    };
}
