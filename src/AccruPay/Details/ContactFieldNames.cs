using System.Text.Json;

namespace AccruPay;

/// <summary>
/// The API's names of a contact's fields. They are flat, with the owner as a prefix (<c>billingFirstName</c>), and
/// otherwise the same for every owner; so each is defined here once.
/// </summary>
internal sealed class ContactFieldNames(string prefix)
{
    /// <summary>The names that start with "billing".</summary>
    internal static readonly ContactFieldNames Billing = new("billing");

    /// <summary>The names that start with "shipping".</summary>
    internal static readonly ContactFieldNames Shipping = new("shipping");

    /// <summary>The names that start with "user".</summary>
    internal static readonly ContactFieldNames User = new("user");

    internal JsonEncodedText FirstName { get; } = JsonEncodedText.Encode(prefix + "FirstName");

    internal JsonEncodedText LastName { get; } = JsonEncodedText.Encode(prefix + "LastName");

    internal JsonEncodedText Email { get; } = JsonEncodedText.Encode(prefix + "Email");

    internal JsonEncodedText Phone { get; } = JsonEncodedText.Encode(prefix + "Phone");

    internal JsonEncodedText AddressLine1 { get; } = JsonEncodedText.Encode(prefix + "AddressLine1");

    internal JsonEncodedText AddressLine2 { get; } = JsonEncodedText.Encode(prefix + "AddressLine2");

    internal JsonEncodedText AddressCity { get; } = JsonEncodedText.Encode(prefix + "AddressCity");

    internal JsonEncodedText AddressState { get; } = JsonEncodedText.Encode(prefix + "AddressState");

    internal JsonEncodedText AddressPostalCode { get; } = JsonEncodedText.Encode(prefix + "AddressPostalCode");

    internal JsonEncodedText AddressCountry { get; } = JsonEncodedText.Encode(prefix + "AddressCountry");
}
