using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>UserDataSchema.</summary>
internal sealed class UserInputGraphType : ContactInputGraphType<UserDetails>
{
    public UserInputGraphType()
        : base("UserDataSchema", "user")
    {
        Optional<DateTimeIsoGraphType>("userBirthDate");
        Optional<StringGraphType>("userLegalIdentifier", "userLegalIdentifierType", "userLocale");
    }

    protected override UserDetails Read(InputValues values) => new()
    {
        Contact = ReadContact(values),
        BirthDate = values.Value<DateTimeOffset>("userBirthDate"),
        LegalIdentifier = values.Text("userLegalIdentifier"),
        LegalIdentifierType = values.Text("userLegalIdentifierType"),
        Locale = values.Text("userLocale"),
    };
}
