using System.Text.Json;

namespace AccruPay;

/// <summary>Makes a customer at one provider account. Starts of sessions do that by themselves.</summary>
/// <remarks>Personal data: it does not print. Immutable.</remarks>
public sealed record CreateCustomerRequest : IRequest
{
    /// <summary>
    /// Which of the merchant's provider accounts to use; null (the default) leaves the choice to the service.
    /// </summary>
    public ProviderSelector? Provider { get; init; }

    /// <summary>
    /// The merchant's own code of the customer; not blank. The API does not require it, but without it nobody finds the
    /// customer again.
    /// </summary>
    public required string MerchantInternalCustomerCode { get; init; }

    /// <summary>The first name; null (the default) leaves it out.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name; null (the default) leaves it out.</summary>
    public string? LastName { get; init; }

    /// <summary>The e-mail address; null (the default) leaves it out.</summary>
    public string? Email { get; init; }

    /// <summary>The phone number, best in international notation; null (the default) leaves it out.</summary>
    public string? Phone { get; init; }

    /// <summary>The address; null (the default) leaves it out.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>Gives the name of the type, and no personal data.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => nameof(CreateCustomerRequest);

    void IRequest.Validate(string argumentName)
    {
        Argument.MemberNotBlank(MerchantInternalCustomerCode, argumentName, nameof(MerchantInternalCustomerCode));
        if (Address?.Country is { IsWellFormed: false })
        {
            throw new ArgumentException(
                "The country must be a code of ISO 3166-1, two capitals such as US, or null.",
                $"{argumentName}.{nameof(Address)}.{nameof(Address.Country)}");
        }
    }

    internal void WriteVariables(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("data");
        writer.WriteString("merchantInternalCustomerCode", MerchantInternalCustomerCode);
        WriteOptional(writer, "firstName", FirstName);
        WriteOptional(writer, "lastName", LastName);
        WriteOptional(writer, "email", Email);
        WriteOptional(writer, "phone", Phone);
        WriteOptional(writer, "addressLine1", Address?.Line1);
        WriteOptional(writer, "addressLine2", Address?.Line2);
        WriteOptional(writer, "addressCity", Address?.City);
        WriteOptional(writer, "addressState", Address?.State);
        WriteOptional(writer, "addressPostalCode", Address?.PostalCode);
        WriteOptional(writer, "addressCountry", Address?.Country?.Code);
        writer.WriteEndObject();
        Provider?.WriteTo(writer);
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
