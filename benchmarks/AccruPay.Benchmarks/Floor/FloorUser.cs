namespace AccruPay.Benchmarks;

/// <summary>The paying person of a request.</summary>
internal sealed class FloorUser
{
    public string? UserFirstName { get; set; }

    public string? UserLastName { get; set; }

    public string? UserEmail { get; set; }

    public string? UserPhone { get; set; }

    public string? UserAddressLine1 { get; set; }

    public string? UserAddressLine2 { get; set; }

    public string? UserAddressCity { get; set; }

    public string? UserAddressState { get; set; }

    public string? UserAddressPostalCode { get; set; }

    public string? UserAddressCountry { get; set; }

    public string? UserBirthDate { get; set; }

    public string? UserLegalIdentifier { get; set; }

    public string? UserLegalIdentifierType { get; set; }

    public string? UserLocale { get; set; }
}
