using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Conformance;

/// <summary>The requests of the story, all by one customer.</summary>
internal sealed class StoryRequests(World world)
{
    private static readonly CustomerSelector Jane = CustomerSelector.FromInternalCode("jane");

    private static readonly BillingDetails Billing = new()
    {
        FirstName = "Jane",
        LastName = "Smith",
        Email = "jane@example.com",
        AddressCountry = "US",
    };

    private static readonly PlanSchedule Daily = new() { RenewalInterval = PlanInterval.OfDays(1), EndsAfter = PlanInterval.OfYears(1) };

    public string NuveiId { get; } = world.Emulator.Merchant.Nuvei.Id;

    public ProviderSelector Stripe { get; } = ProviderSelector.Account(world.Emulator.Merchant.Stripe.Id);

    private ProviderSelector Nuvei => ProviderSelector.Account(NuveiId);

    public StartPaymentSessionRequest Payment(string code, BigInteger amount) => new()
    {
        Provider = Nuvei,
        Amount = amount,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = code,
        Customer = Jane,
        Billing = Billing,
    };

    public StartPaymentMethodSessionRequest Card(string code) => new()
    {
        Provider = Nuvei,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = code,
        Customer = Jane,
        Billing = Billing,
    };

    public ChargePaymentMethodRequest Charge(string code, BigInteger amount, string paymentMethodId) => new()
    {
        Provider = Nuvei,
        Amount = amount,
        Currency = Currency.Usd,
        PaymentMethodId = paymentMethodId,
        MerchantInternalTransactionCode = code,
        Billing = Billing,
    };

    public InitiateAchPaymentRequest Debit(string code, BigInteger amount, TestBankAccount account) => new()
    {
        Provider = Nuvei,
        Amount = amount,
        Currency = Currency.Usd,
        Ach = new AchDetails { AccountNumber = account.AccountNumber, RoutingNumber = TestBankAccounts.RoutingNumber },
        MerchantInternalTransactionCode = code,
        Customer = Jane,
        Billing = Billing,
    };

    public CreatePaymentPlanTemplateRequest Template() => new()
    {
        TransactionProviderId = NuveiId,
        Name = "Daily",
        Amount = 900,
        InitialAmount = 400,
        Currency = Currency.Usd,
        Schedule = Daily,
        ProviderStatus = PaymentPlanTemplateStatus.Enabled,
    };

    public CreatePaymentPlanRequest Plan(string code, string templateId, string paymentMethodId) => new()
    {
        TransactionProviderId = NuveiId,
        TemplateId = templateId,
        PaymentMethodId = paymentMethodId,
        MerchantInternalPaymentPlanCode = code,
        Customer = Jane,
        Amount = 900,
        InitialAmount = 400,
        Currency = Currency.Usd,
        Schedule = Daily,
    };
}
