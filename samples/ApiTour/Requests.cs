using AccruPay;

namespace ApiTour;

/// <summary>The requests of the tour, each with every member set.</summary>
internal static class Requests
{
    public static StartPaymentSessionRequest Payment(ProviderSelector account) => new()
    {
        Provider = account,
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Inputs.NewCode("payment"),
        Customer = Inputs.Customer,
        StorePaymentMethod = true,
        Billing = Inputs.Billing,
        Shipping = Inputs.Shipping,
        User = Inputs.User,
        Device = Inputs.Device,
    };

    public static StartPaymentMethodSessionRequest PaymentMethod(ProviderSelector account) => new()
    {
        Provider = account,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Inputs.NewCode("method"),
        Customer = Inputs.Customer,
        Billing = Inputs.Billing,
        Shipping = Inputs.Shipping,
        User = Inputs.User,
        Device = Inputs.Device,
    };

    public static StartAuthorizationSessionRequest Authorization(ProviderSelector account) => new()
    {
        Provider = account,
        Amount = 25_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Inputs.NewCode("hold"),
        Customer = Inputs.Customer,
        StorePaymentMethod = true,
        Billing = Inputs.Billing,
        Shipping = Inputs.Shipping,
        User = Inputs.User,
        Device = Inputs.Device,
    };

    public static StartServerAuthorizationRequest ServerAuthorization(ProviderSelector account, string paymentMethodId) => new()
    {
        Provider = account,
        Amount = 25_000,
        Currency = Currency.Usd,
        PaymentMethodId = paymentMethodId,
        MerchantInternalTransactionCode = Inputs.NewCode("server-hold"),
        Billing = Inputs.Billing,
        Shipping = Inputs.Shipping,
        User = Inputs.User,
        Device = Inputs.Device,
    };

    public static ChargePaymentMethodRequest Charge(ProviderSelector account, string paymentMethodId) => new()
    {
        Provider = account,
        Amount = 5_000,
        Currency = Currency.Usd,
        PaymentMethodId = paymentMethodId,
        MerchantInternalTransactionCode = Inputs.NewCode("charge"),
        Billing = Inputs.Billing,
        Shipping = Inputs.Shipping,
        User = Inputs.User,
        Device = Inputs.Device,
    };

    public static InitiateAchPaymentRequest Ach(ProviderSelector account) => new()
    {
        Provider = account,
        Amount = 7_500,
        Currency = Currency.Usd,
        Ach = new AchDetails { AccountNumber = "000123456789", RoutingNumber = "011000015", SecCode = AchSecCode.Web },
        MerchantInternalTransactionCode = Inputs.NewCode("ach"),
        Customer = Inputs.Customer,
        StorePaymentMethod = true,
        Billing = Inputs.Billing,
        Shipping = Inputs.Shipping,
        User = Inputs.User,
        Device = Inputs.Device,
    };

    public static CreatePaymentPlanTemplateRequest Template(string accountId) => new()
    {
        TransactionProviderId = accountId,
        Name = "Gold",
        Description = "All inclusive",
        Amount = 2_000,
        InitialAmount = 0,
        Currency = Currency.Usd,
        Schedule = Inputs.Schedule,
        ProviderStatus = PaymentPlanTemplateStatus.Enabled,
        ProviderParentTemplateCode = null,
    };

    public static UpdatePaymentPlanTemplateRequest Update(string templateId, string accountId) => new()
    {
        PaymentPlanTemplateId = templateId,
        TransactionProviderId = accountId,
        Name = "Platinum",
        Description = "More than all",
        Amount = 3_000,
        InitialAmount = 500,
        Currency = Currency.Usd,
        Schedule = Inputs.Schedule with { RenewalInterval = PlanInterval.OfMonths(3) },
        ProviderStatus = PaymentPlanTemplateStatus.Enabled,
    };

    public static CreatePaymentPlanRequest Plan(string accountId, string templateId, string paymentMethodId) => new()
    {
        TransactionProviderId = accountId,
        TemplateId = templateId,
        PaymentMethodId = paymentMethodId,
        MerchantInternalPaymentPlanCode = Inputs.NewCode("plan"),
        MerchantInternalPaymentPlanDescription = "The tour's subscription",
        Customer = Inputs.Customer,
        Amount = 3_000,
        InitialAmount = 500,
        Currency = Currency.Usd,
        Schedule = Inputs.Schedule with { RenewalInterval = PlanInterval.OfMonths(3) },
    };
}
