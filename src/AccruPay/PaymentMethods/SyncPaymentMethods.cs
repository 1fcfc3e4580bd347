using System.Text.Json;

namespace AccruPay;

/// <summary>Payment methods to be read anew from a provider: one by its code, or, where that is null, all of a customer.</summary>
internal readonly record struct SyncPaymentMethods(string TransactionProviderId, CustomerSelector? Customer, string? ProviderCode)
{
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteString("merchantTransactionProviderId", TransactionProviderId);
        if (ProviderCode is not null)
            writer.WriteString("providerCode", ProviderCode);

        if (Customer is null)
            return;

        writer.WritePropertyName("customer");
        Customer.WriteTo(writer);
    }
}
