namespace AccruPay.Emulator;

/// <summary>The account holder at the merchant.</summary>
internal sealed record UserDetails
{
    public required ContactDetails Contact { get; init; }

    public DateTimeOffset? BirthDate { get; init; }

    public string? LegalIdentifier { get; init; }

    public string? LegalIdentifierType { get; init; }

    public string? Locale { get; init; }
}
