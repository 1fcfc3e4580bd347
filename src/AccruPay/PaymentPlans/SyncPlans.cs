using System.Text.Json;

namespace AccruPay;

/// <summary>Plans or templates to be read anew from a provider: one by its code, or, where that is null, all.</summary>
internal readonly record struct SyncPlans(string TransactionProviderId, string? ProviderCode)
{
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteString("merchantTransactionProviderId", TransactionProviderId);
        if (ProviderCode is not null)
            writer.WriteString("providerCode", ProviderCode);
    }
}
