using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The paying person as a record of the service holds them: any part may be missing.</summary>
/// <remarks>Requests take <see cref="UserDetails"/>.</remarks>
public sealed record UserContact : Contact
{
    private static readonly UserContact Empty = new();

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public UserContact()
    {
    }

    // Reads a run of the fields that every contact has, then a run of its own; another run may follow.
    private UserContact(
        UserContact previous, ref WireReader reader, FieldTable fields, ref int position, out bool anotherRunFollows)
        : base(previous, ref reader, fields, ref position, out anotherRunFollows)
    {
        BirthDate = previous.BirthDate;
        LegalIdentifier = previous.LegalIdentifier;
        LegalIdentifierType = previous.LegalIdentifierType;
        Locale = previous.Locale;

        var group = reader.Group;
        while (anotherRunFollows)
        {
            switch (reader.Name)
            {
                case "BirthDate":
                    BirthDate = reader.ReadDate();
                    break;
                case "LegalIdentifier":
                    LegalIdentifier = reader.ReadSecret();
                    break;
                case "LegalIdentifierType":
                    LegalIdentifierType = reader.ReadString();
                    break;
                case "Locale":
                    Locale = reader.ReadString();
                    break;
                default:
                    return;
            }

            anotherRunFollows = reader.NextFieldInGroup(fields, ref position, group);
        }
    }

    /// <summary>The date of birth, as a moment in UTC; null where none was given.</summary>
    public DateTimeOffset? BirthDate { get; init; }

    /// <summary>The legal identifier: secret. Serialisers leave it out. Null where none was given.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Secret? LegalIdentifier { get; init; }

    /// <summary>The kind of <see cref="LegalIdentifier"/>, as free text; null where none was given.</summary>
    public string? LegalIdentifierType { get; init; }

    /// <summary>The locale; null where none was given.</summary>
    public string? Locale { get; init; }

    /// <summary>Shows no personal data.</summary>
    public override string ToString() => nameof(UserContact);

    internal static UserContact Read(UserContact? previous, ref WireReader reader, FieldTable fields, ref int position)
    {
        var contact = previous ?? Empty;
        bool anotherRunFollows;
        do
            contact = new UserContact(contact, ref reader, fields, ref position, out anotherRunFollows);
        while (anotherRunFollows);

        return contact;
    }
}
