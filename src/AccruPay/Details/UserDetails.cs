using System.Globalization;
using System.Text.Json;

namespace AccruPay;

/// <summary>The user who acts in the merchant's application, as risk checks at the provider may want to know.</summary>
/// <remarks>Personal data: it does not print. Immutable and thread-safe.</remarks>
public sealed record UserDetails : ContactDetails
{
    private static readonly JsonEncodedText BirthDateName = JsonEncodedText.Encode("userBirthDate");
    private static readonly JsonEncodedText LegalIdentifierName = JsonEncodedText.Encode("userLegalIdentifier");
    private static readonly JsonEncodedText LegalIdentifierTypeName = JsonEncodedText.Encode("userLegalIdentifierType");
    private static readonly JsonEncodedText LocaleName = JsonEncodedText.Encode("userLocale");

    /// <summary>
    /// The date of birth, a day of the calendar: <c>new DateTime(1990, 5, 17)</c>. Null to leave it out.
    /// </summary>
    /// <remarks>
    /// It is sent as midnight UTC of that very day (<c>1990-05-17T00:00:00.000Z</c>), whatever its
    /// <see cref="DateTime.Kind"/>, so that no time zone shifts the day. A time of day is refused: it is the sign of a
    /// date that a time zone has shifted already.
    /// </remarks>
    public DateTime? BirthDate { get; init; }

    /// <summary>
    /// The number that identifies the user before the law, such as a Social Security Number; null to leave it out.
    /// Being a secret, it is neither written nor read by JSON serialisers.
    /// </summary>
    public Secret? LegalIdentifier { get; init; }

    /// <summary>What kind of number <see cref="LegalIdentifier"/> is, such as "SSN"; null to leave it out.</summary>
    public string? LegalIdentifierType { get; init; }

    /// <summary>The language and region, such as "en-US"; null to leave it out.</summary>
    public string? Locale { get; init; }

    private protected override ContactFieldNames FieldNames => ContactFieldNames.User;

    /// <inheritdoc/>
    internal override void Validate(string argumentName)
    {
        base.Validate(argumentName);
        if (BirthDate == default(DateTime))
            throw new ArgumentException("The date must not be the default value; leave it null.", $"{argumentName}.{nameof(BirthDate)}");

        if (BirthDate is { } date && date.TimeOfDay != TimeSpan.Zero)
            throw new ArgumentException("The date must not have a time of day.", $"{argumentName}.{nameof(BirthDate)}");
    }

    private protected override void WriteMore(Utf8JsonWriter writer)
    {
        if (BirthDate is { } date) writer.WriteString(BirthDateName, date.ToString("yyyy-MM-dd'T00:00:00.000Z'", CultureInfo.InvariantCulture));
        WireText.WriteOptional(writer, LegalIdentifierName, LegalIdentifier?.Reveal());
        WireText.WriteOptional(writer, LegalIdentifierTypeName, LegalIdentifierType);
        WireText.WriteOptional(writer, LocaleName, Locale);
    }
}
