using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>Charges the stored payment methods of plans at their providers: the one place where plans move money.</summary>
internal sealed class PlanCharges(ServiceState state)
{
    /// <summary>The charge as the provider decides it. Until <see cref="Record"/> nothing has happened.</summary>
    public EmulatedTransaction Attempt(EmulatedPaymentPlan plan, BigInteger amount, DateTimeOffset now)
    {
        var method = state.PaymentMethods.Records.Find(plan.PaymentMethodId)!.Read(now);
        var refusal = Refusal(method);
        var status = refusal is null ? EmulatedTransactionStatus.Succeeded : EmulatedTransactionStatus.Declined;
        return TransactionChanges.Decide(New(plan, method, amount, now), status, refusal, now) with { PaymentMethodType = method.Type };
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

    private string? Refusal(EmulatedPaymentMethod method) => method.Status switch
    {
        EmulatedPaymentMethodStatus.Expired => "Expired card",
        EmulatedPaymentMethodStatus.Disabled => "The payment method is disabled",
        _ => state.PaymentPlans.RefusedPaymentMethods.GetValueOrDefault(method.Id),
    };

    private static EmulatedTransaction New(EmulatedPaymentPlan plan, EmulatedPaymentMethod method, BigInteger amount, DateTimeOffset now) => new()
    {
        Id = NewId.Create(),
        Account = plan.Account,
        ProviderCode = plan.Account.Rules.NewTransactionCode(),
        Action = EmulatedTransactionAction.Payment,
        Amount = amount,
        Currency = plan.Schedule.Currency,
        MerchantInternalCustomerCode = plan.MerchantInternalCustomerCode,
        CustomerId = plan.CustomerId,
        ProviderCustomerCode = plan.ProviderCustomerCode,
        PaymentMethodId = method.Id,
        PaymentMethodCode = method.ProviderCode,
        PaymentPlanId = plan.Id,
        Details = new CheckoutDetails { Billing = method.Billing },
        CreatedAt = now,
        UpdatedAt = now,
        ProviderLastVerifiedAt = now,
    };
}
