using System.Text.Json;

namespace AccruPay;

/// <summary>Which customer to find, and at which provider account.</summary>
internal readonly record struct CustomerQuery(CustomerSelector Customer, ProviderSelector? Provider)
{
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("selector");
        Customer.WriteTo(writer);
        Provider?.WriteTo(writer);
    }
}
