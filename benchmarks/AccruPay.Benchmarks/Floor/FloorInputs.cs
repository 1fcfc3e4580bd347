namespace AccruPay.Benchmarks;

/// <summary>The inputs of every measurement, as the floor takes them.</summary>
internal static class FloorInputs
{
    public static FloorStart Start(string code) => new()
    {
        Amount = "10000",
        Currency = "USD",
        MerchantInternalTransactionCode = code,
        Customer = new FloorCustomer { MerchantInternalCustomerCode = "customer-123", ResolutionStrategy = "MATCH_OR_CREATE" },
        StorePaymentMethod = true,
        Billing = new FloorBilling
        {
            BillingFirstName = "Jane",
            BillingLastName = "Smith",
            BillingEmail = "jane@example.com",
            BillingPhone = "+12063428631",
            BillingAddressLine1 = "1 Main Street",
            BillingAddressLine2 = "Floor 2",
            BillingAddressCity = "New York",
            BillingAddressState = "NY",
            BillingAddressPostalCode = "10001",
            BillingAddressCountry = "US",
        },
        Shipping = new FloorShipping
        {
            ShippingFirstName = "John",
            ShippingLastName = "Smith",
            ShippingEmail = "john@example.com",
            ShippingPhone = "+12063428632",
            ShippingAddressLine1 = "2 Main Street",
            ShippingAddressLine2 = "Floor 3",
            ShippingAddressCity = "Toronto",
            ShippingAddressState = "ON",
            ShippingAddressPostalCode = "M5V 2T6",
            ShippingAddressCountry = "CA",
        },
        User = new FloorUser
        {
            UserFirstName = "Jane",
            UserLastName = "Smith",
            UserEmail = "jane@example.com",
            UserPhone = "+12063428631",
            UserAddressLine1 = "1 Main Street",
            UserAddressLine2 = "Floor 2",
            UserAddressCity = "New York",
            UserAddressState = "NY",
            UserAddressPostalCode = "10001",
            UserAddressCountry = "US",
            UserBirthDate = "1990-05-17T00:00:00.000Z",
            UserLegalIdentifier = "000-00-0000",
            UserLegalIdentifierType = "SSN",
            UserLocale = "en-US",
        },
        Device = new FloorDevice
        {
            DeviceId = "device-1",
            DeviceIp = "127.0.0.1",
            DeviceBrowser = "Firefox",
            DeviceOS = "Linux",
            DeviceName = "Laptop",
            DeviceType = "DESKTOP",
        },
    };
}
