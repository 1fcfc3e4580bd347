using System.Text.Json;

namespace AccruPay;

/// <summary>A payment plan, and the provider account that it belongs to.</summary>
internal readonly record struct PlanOfAccount(string TransactionProviderId, string PaymentPlanId)
{
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteString("merchantPaymentPlanId", PaymentPlanId);
        writer.WriteString("merchantTransactionProviderId", TransactionProviderId);
    }
}
