namespace AccruPay.Emulator;

/// <summary>A person and an address, as billing and shipping have them.</summary>
internal sealed record ContactDetails
{
    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? AddressLine1 { get; init; }

    public string? AddressLine2 { get; init; }

    public string? AddressCity { get; init; }

    public string? AddressState { get; init; }

    public string? AddressPostalCode { get; init; }

    public string? AddressCountry { get; init; }
}
