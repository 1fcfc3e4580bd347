namespace AccruPay.Tests;

/// <summary>Details of an invented customer, whose every value names its member.</summary>
internal static class SampleDetails
{
    internal static BillingDetails Billing { get; } = new()
    {
        FirstName = "first",
        LastName = "last",
        Email = "mail@example.com",
        AddressCountry = "US",
    };

    internal static BillingDetails FullBilling { get; } = Billing with
    {
        Phone = "phone",
        AddressLine1 = "line 1",
        AddressLine2 = "line 2",
        AddressCity = "city",
        AddressState = "NY",
        AddressPostalCode = "postal code",
    };

    internal static ShippingDetails Shipping { get; } = new()
    {
        FirstName = "first",
        LastName = "last",
        Email = "mail@example.com",
        AddressCountry = "US",
    };

    internal static UserDetails User { get; } = new()
    {
        FirstName = "first",
        LastName = "last",
        Email = "mail@example.com",
        AddressCountry = "US",
    };

    internal static DeviceDetails Device { get; } = new()
    {
        Id = "id",
        Ip = "192.0.2.1",
        Browser = "browser",
        OS = "os",
        Name = "name",
        Type = DeviceType.Smartphone,
    };
}
