namespace AccruPay.Tests;

/// <summary>Requests with every member set, each to a value of its own, so that no two fields can be mixed up unseen.</summary>
internal static class FullRequests
{
    internal static CustomerSelector Customer { get; } =
        CustomerSelector.FromInternalCode("customer-7") with { ResolutionStrategy = CustomerResolutionStrategy.MatchOrCreate };

    internal static BillingDetails Billing { get; } = new()
    {
        FirstName = "billing first",
        LastName = "billing last",
        Email = "billing@example.com",
        Phone = "billing phone",
        AddressLine1 = "billing line 1",
        AddressLine2 = "billing line 2",
        AddressCity = "billing city",
        AddressState = "NY",
        AddressPostalCode = "billing postal code",
        AddressCountry = "US",
    };

    internal static ShippingDetails Shipping { get; } = new()
    {
        FirstName = "shipping first",
        LastName = "shipping last",
        Email = "shipping@example.com",
        Phone = "shipping phone",
        AddressLine1 = "shipping line 1",
        AddressLine2 = "shipping line 2",
        AddressCity = "shipping city",
        AddressState = "BE",
        AddressPostalCode = "shipping postal code",
        AddressCountry = "DE",
    };

    internal static UserDetails User { get; } = new()
    {
        FirstName = "user first",
        LastName = "user last",
        Email = "user@example.com",
        Phone = "user phone",
        AddressLine1 = "user line 1",
        AddressLine2 = "user line 2",
        AddressCity = "user city",
        AddressState = "QC",
        AddressPostalCode = "user postal code",
        AddressCountry = "CA",
        BirthDate = new DateTime(1990, 5, 17, 0, 0, 0, DateTimeKind.Unspecified),
        LegalIdentifier = "user legal identifier",
        LegalIdentifierType = "SSN",
        Locale = "fr-CA",
    };

    internal static DeviceDetails Device { get; } = new()
    {
        Id = "device id",
        Ip = "192.0.2.7",
        Browser = "device browser",
        OS = "device os",
        Name = "device name",
        Type = DeviceType.Tablet,
    };

    internal static StartPaymentSessionRequest Payment { get; } = new()
    {
        Amount = 12_345,
        Currency = Currency.Eur,
        MerchantInternalTransactionCode = "order-7",
        StorePaymentMethod = true,
        Customer = Customer,
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };

    internal static StartAuthorizationSessionRequest Authorization { get; } = new()
    {
        Amount = 12_345,
        Currency = Currency.Eur,
        MerchantInternalTransactionCode = "order-7",
        StorePaymentMethod = true,
        Customer = Customer,
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };

    internal static StartPaymentMethodSessionRequest PaymentMethod { get; } = new()
    {
        Currency = Currency.Eur,
        MerchantInternalTransactionCode = "order-7",
        Customer = Customer,
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };
}
