namespace AccruPay.Emulator;

/// <summary>What the service knows of a merchant as a business. The same for every emulated merchant, and made up.</summary>
internal static class MerchantProfile
{
    public const string Email = "merchant@emulator.test";
    public const string Phone = "+12025550100";
    public const string AddressLine1 = "1 Emulator Way";
    public const string AddressCity = "New York";
    public const string AddressState = "NY";
    public const string AddressPostalCode = "10001";
    public const string AddressCountry = "US";
    public const string ContactName = "Morgan Merchant";
    public const string Industry = "Software";
    public const string Locale = "en-US";
    public const string TimeZone = "America/New_York";
    public const string WebsiteUrl = "https://merchant.emulator.test";

    /// <summary>Looks like an employer identification number and is nobody's.</summary>
    public const string LegalIdentifier = "00-0000000";
}
