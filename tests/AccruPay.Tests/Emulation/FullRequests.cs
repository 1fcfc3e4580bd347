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

    internal static ChargePaymentMethodRequest Charge { get; } = new()
    {
        Amount = 12_345,
        Currency = Currency.Eur,
        PaymentMethodId = "m-7",
        MerchantInternalTransactionCode = "order-7",
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };

    internal static StartServerAuthorizationRequest ServerAuthorization { get; } = new()
    {
        Amount = 12_345,
        Currency = Currency.Eur,
        PaymentMethodId = "m-7",
        MerchantInternalTransactionCode = "order-7",
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };

    internal static InitiateAchPaymentRequest Ach { get; } = new()
    {
        Amount = 12_345,
        Currency = Currency.Eur,
        Ach = new AchDetails { AccountNumber = "000123", RoutingNumber = "000456", SecCode = AchSecCode.Ccd },
        MerchantInternalTransactionCode = "order-7",
        StorePaymentMethod = true,
        Customer = Customer,
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };

    internal static CreateCustomerRequest NewCustomer { get; } = new()
    {
        MerchantInternalCustomerCode = "customer-7",
        FirstName = "first",
        LastName = "last",
        Email = "mail@example.com",
        Phone = "phone",
        Address = new PostalAddress
        {
            Line1 = "line 1",
            Line2 = "line 2",
            City = "city",
            State = "NY",
            PostalCode = "postal code",
            Country = "US",
        },
    };

    internal static PlanSchedule Schedule { get; } = new()
    {
        RenewalInterval = new PlanInterval { Days = 1, Months = 2, Years = 3 },
        EndsAfter = new PlanInterval { Days = 4, Months = 5, Years = 6 },
        TrialPeriod = new PlanInterval { Days = 7, Months = 8, Years = 9 },
    };

    internal static CreatePaymentPlanRequest Plan { get; } = new()
    {
        TransactionProviderId = "p-7",
        TemplateId = "e-7",
        PaymentMethodId = "m-7",
        MerchantInternalPaymentPlanCode = "plan-7",
        MerchantInternalPaymentPlanDescription = "description",
        Customer = Customer,
        Amount = 3_000,
        InitialAmount = 500,
        Currency = Currency.Eur,
        Schedule = Schedule,
    };

    internal static CreatePaymentPlanTemplateRequest Template { get; } = new()
    {
        TransactionProviderId = "p-7",
        Name = "name",
        Description = "description",
        Amount = 3_000,
        InitialAmount = 500,
        Currency = Currency.Eur,
        Schedule = Schedule,
        ProviderStatus = PaymentPlanTemplateStatus.Disabled,
        ProviderParentTemplateCode = "parent",
    };

    internal static UpdatePaymentPlanTemplateRequest Update { get; } = new()
    {
        PaymentPlanTemplateId = "e-1",
        TransactionProviderId = "p-1",
        Name = "name",
        Description = "description",
        Amount = 3_000,
        InitialAmount = 500,
        Currency = Currency.Eur,
        Schedule = Schedule,
        ProviderStatus = PaymentPlanTemplateStatus.Disabled,
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
