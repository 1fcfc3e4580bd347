using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>An address as a record of the service holds it: any part may be missing.</summary>
public sealed record PostalAddress
{
    private static readonly PostalAddress Empty = new();

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public PostalAddress()
    {
    }

    private PostalAddress(PostalAddress? previous, ref WireReader reader, FieldTable fields, ref int position)
        : this(previous ?? Empty)
    {
        var group = reader.Group;
        do
        {
            switch (reader.Name)
            {
                case "Line1":
                    Line1 = reader.ReadString();
                    break;
                case "Line2":
                    Line2 = reader.ReadString();
                    break;
                case "City":
                    City = reader.ReadString();
                    break;
                case "State":
                    State = reader.ReadString();
                    break;
                case "PostalCode":
                    PostalCode = reader.ReadString();
                    break;
                case "Country":
                    Country = reader.ReadString() is { } country ? CountryCode.FromWire(country) : Country;
                    break;
            }
        }
        while (reader.NextFieldInGroup(fields, ref position, group));
    }

    /// <summary>The first line; null where none was given.</summary>
    public string? Line1 { get; init; }

    /// <summary>The second line; null where none was given.</summary>
    public string? Line2 { get; init; }

    /// <summary>The city; null where none was given.</summary>
    public string? City { get; init; }

    /// <summary>The ISO 3166-2 subdivision, such as NY; null where none was given.</summary>
    public string? State { get; init; }

    /// <summary>The postal code; null where none was given.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The country; null where none was given.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Shows no personal data.</summary>
    public override string ToString() => nameof(PostalAddress);

    internal static PostalAddress Read(
        PostalAddress? previous, ref WireReader reader, FieldTable fields, ref int position) =>
        new(previous, ref reader, fields, ref position);
}
