using AccruPay;

namespace ApiTour;

/// <summary>The parts of requests, each with every member set.</summary>
internal static class Inputs
{
    public const string CustomerCode = "tour-customer";

    public static CustomerSelector Customer { get; } = CustomerSelector.FromInternalCode(CustomerCode) with
    {
        ResolutionStrategy = CustomerResolutionStrategy.MatchOrCreate,
    };

    public static BillingDetails Billing { get; } = new()
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
    };

    public static ShippingDetails Shipping { get; } = new()
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
    };

    public static UserDetails User { get; } = new()
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
    };

    public static DeviceDetails Device { get; } = new()
    {
        Id = "device-1",
        Ip = "127.0.0.1",
        Browser = "Firefox",
        OS = "Linux",
        Name = "Laptop",
        Type = DeviceType.Desktop,
    };

    public static PlanSchedule Schedule { get; } = new()
    {
        RenewalInterval = PlanInterval.OfMonths(1),
        EndsAfter = PlanInterval.OfYears(1),
        TrialPeriod = PlanInterval.OfDays(14),
    };

    /// <summary>A code that no other tour has.</summary>
    public static string NewCode(string what) => $"tour-{what}-{Guid.NewGuid():N}";
}
