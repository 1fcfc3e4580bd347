using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>A person and an address as a record of the service holds them: any part may be missing.</summary>
/// <remarks>Requests take <see cref="BillingDetails"/> and <see cref="ShippingDetails"/>, which name what is required.</remarks>
public record Contact
{
    private static readonly Contact Empty = new();

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public Contact()
    {
    }

    private protected Contact(
        Contact? previous, ref WireReader reader, FieldTable fields, ref int position, out bool stoppedAtOther)
        : this(previous ?? Empty)
    {
        var group = reader.Group;
        stoppedAtOther = false;
        do
        {
            switch (reader.Name)
            {
                case "FirstName":
                    FirstName = reader.ReadString();
                    break;
                case "LastName":
                    LastName = reader.ReadString();
                    break;
                case "Email":
                    Email = reader.ReadString();
                    break;
                case "Phone":
                    Phone = reader.ReadString();
                    break;
                case "AddressLine1":
                    AddressLine1 = reader.ReadString();
                    break;
                case "AddressLine2":
                    AddressLine2 = reader.ReadString();
                    break;
                case "AddressCity":
                    AddressCity = reader.ReadString();
                    break;
                case "AddressState":
                    AddressState = reader.ReadString();
                    break;
                case "AddressPostalCode":
                    AddressPostalCode = reader.ReadString();
                    break;
                case "AddressCountry":
                    AddressCountry = reader.ReadString() is { } country ? CountryCode.FromWire(country) : AddressCountry;
                    break;
                default:
                    stoppedAtOther = true;
                    return;
            }
        }
        while (reader.NextFieldInGroup(fields, ref position, group));
    }

    /// <summary>The first name; null where none was given.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name; null where none was given.</summary>
    public string? LastName { get; init; }

    /// <summary>The e-mail address; null where none was given.</summary>
    public string? Email { get; init; }

    /// <summary>The phone number; null where none was given.</summary>
    public string? Phone { get; init; }

    /// <summary>The first line of the address; null where none was given.</summary>
    public string? AddressLine1 { get; init; }

    /// <summary>The second line of the address; null where none was given.</summary>
    public string? AddressLine2 { get; init; }

    /// <summary>The city; null where none was given.</summary>
    public string? AddressCity { get; init; }

    /// <summary>The ISO 3166-2 subdivision, such as NY; null where none was given.</summary>
    public string? AddressState { get; init; }

    /// <summary>The postal code; null where none was given.</summary>
    public string? AddressPostalCode { get; init; }

    /// <summary>The country; null where none was given.</summary>
    public CountryCode? AddressCountry { get; init; }

    /// <summary>Shows no personal data.</summary>
    public override string ToString() => nameof(Contact);

    internal static Contact Read(Contact? previous, ref WireReader reader, FieldTable fields, ref int position) =>
        new(previous, ref reader, fields, ref position, out _);
}
