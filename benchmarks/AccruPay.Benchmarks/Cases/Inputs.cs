namespace AccruPay.Benchmarks;

/// <summary>The inputs of every measurement, as the SDK and as the floor take them: each member set, alike to the letter.</summary>
internal static class Inputs
{
    public const string Secret = "secret-of-the-benchmarks";
    public const string PaidCode = "order-paid";

    public static StartPaymentSessionRequest Start(string code) => new()
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = code,
        Customer = CustomerSelector.FromInternalCode("customer-123") with { ResolutionStrategy = CustomerResolutionStrategy.MatchOrCreate },
        StorePaymentMethod = true,
        Billing = new BillingDetails
        {
            FirstName = "Jane",
            LastName = "Smith",
            Email = "jane@example.com",
            Phone = "+12063428631",
            AddressLine1 = "1 Main Street",
            AddressLine2 = "Floor 2",
            AddressCity = "New York",
            AddressState = "NY",
            AddressPostalCode = "10001",
            AddressCountry = "US",
        },
        Shipping = new ShippingDetails
        {
            FirstName = "John",
            LastName = "Smith",
            Email = "john@example.com",
            Phone = "+12063428632",
            AddressLine1 = "2 Main Street",
            AddressLine2 = "Floor 3",
            AddressCity = "Toronto",
            AddressState = "ON",
            AddressPostalCode = "M5V 2T6",
            AddressCountry = "CA",
        },
        User = new UserDetails
        {
            FirstName = "Jane",
            LastName = "Smith",
            Email = "jane@example.com",
            Phone = "+12063428631",
            AddressLine1 = "1 Main Street",
            AddressLine2 = "Floor 2",
            AddressCity = "New York",
            AddressState = "NY",
            AddressPostalCode = "10001",
            AddressCountry = "US",
            BirthDate = new DateTime(1990, 5, 17),
            LegalIdentifier = "000-00-0000",
            LegalIdentifierType = "SSN",
            Locale = "en-US",
        },
        Device = new DeviceDetails
        {
            Id = "device-1",
            Ip = "127.0.0.1",
            Browser = "Firefox",
            OS = "Linux",
            Name = "Laptop",
            Type = DeviceType.Desktop,
        },
    };
}
