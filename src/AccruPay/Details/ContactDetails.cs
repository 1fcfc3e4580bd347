using System.Text.Json;

namespace AccruPay;

/// <summary>Who and where somebody is: what billing, shipping and user details have in common.</summary>
/// <remarks>
/// The text may be any text; only the members that the API requires must not be blank. Personal data: it does not print.
/// Immutable and thread-safe.
/// </remarks>
public abstract record ContactDetails
{
    private protected ContactDetails()
    {
    }

    /// <summary>The first name; not blank.</summary>
    public required string FirstName { get; init; }

    /// <summary>The last name; not blank.</summary>
    public required string LastName { get; init; }

    /// <summary>The e-mail address; not blank. Its form is for the API to check.</summary>
    public required string Email { get; init; }

    /// <summary>The phone number, best in international notation such as "+12063428631"; null to leave it out.</summary>
    public string? Phone { get; init; }

    /// <summary>The first line of the address; null to leave it out.</summary>
    public string? AddressLine1 { get; init; }

    /// <summary>The second line of the address; null to leave it out.</summary>
    public string? AddressLine2 { get; init; }

    /// <summary>The city; null to leave it out.</summary>
    public string? AddressCity { get; init; }

    /// <summary>
    /// The state or province by its ISO 3166-2 code without the country, such as "NY" for New York; null to leave it out.
    /// </summary>
    public string? AddressState { get; init; }

    /// <summary>The postal code; null to leave it out.</summary>
    public string? AddressPostalCode { get; init; }

    /// <summary>The country; a string of its ISO 3166-1 alpha-2 code will do: <c>AddressCountry = "US"</c>.</summary>
    public required CountryCode AddressCountry { get; init; }

    /// <summary>The API's names of the fields.</summary>
    private protected abstract ContactFieldNames FieldNames { get; }

    /// <summary>Gives the name of the type, and no personal data.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Refuses what cannot be sent.</summary>
    /// <param name="argumentName">The name of the argument that holds these details, such as "request.Billing".</param>
    /// <exception cref="ArgumentException">A member breaks its rule; the exception names both.</exception>
    internal virtual void Validate(string argumentName)
    {
        Argument.MemberNotBlank(FirstName, argumentName, nameof(FirstName));
        Argument.MemberNotBlank(LastName, argumentName, nameof(LastName));
        Argument.MemberNotBlank(Email, argumentName, nameof(Email));
        if (!AddressCountry.IsWellFormed)
            throw new ArgumentException("The country must be a code of ISO 3166-1, two capitals such as US.", $"{argumentName}.{nameof(AddressCountry)}");
    }

    /// <summary>Writes the details as an object, without the members that are null.</summary>
    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteContact(writer, FieldNames);
        WriteMore(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties that only a derived type has.</summary>
    private protected virtual void WriteMore(Utf8JsonWriter writer)
    {
    }

    private void WriteContact(Utf8JsonWriter writer, ContactFieldNames names)
    {
        WireText.Write(writer, names.FirstName, FirstName);
        WireText.Write(writer, names.LastName, LastName);
        WireText.Write(writer, names.Email, Email);
        WireText.WriteOptional(writer, names.Phone, Phone);
        WireText.WriteOptional(writer, names.AddressLine1, AddressLine1);
        WireText.WriteOptional(writer, names.AddressLine2, AddressLine2);
        WireText.WriteOptional(writer, names.AddressCity, AddressCity);
        WireText.WriteOptional(writer, names.AddressState, AddressState);
        WireText.WriteOptional(writer, names.AddressPostalCode, AddressPostalCode);
        WireText.Write(writer, names.AddressCountry, AddressCountry.Code);
    }
}
