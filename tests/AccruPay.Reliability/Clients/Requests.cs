using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>The SDK's requests for intents.</summary>
internal static class Requests
{
    private static readonly BillingDetails Billing = new()
    {
        FirstName = "Jane",
        LastName = "Smith",
        Email = "jane@example.com",
        AddressCountry = "US",
    };

    public static CustomerSelector Customer { get; } = CustomerSelector.FromInternalCode("customer-1");

    private static CustomerSelector CustomerOf(Intent intent) =>
        intent.HasNewCustomer ? CustomerSelector.FromInternalCode($"customer-of-{intent.Code}") : Customer;

    public static ChargePaymentMethodRequest Charge(Intent intent) => new()
    {
        Provider = intent.Provider,
        Amount = intent.Amount,
        Currency = Currency.Usd,
        PaymentMethodId = intent.PaymentMethodId,
        MerchantInternalTransactionCode = intent.Code,
        Billing = Billing,
    };

    public static StartServerAuthorizationRequest Hold(Intent intent) => new()
    {
        Provider = intent.Provider,
        Amount = intent.Amount,
        Currency = Currency.Usd,
        PaymentMethodId = intent.PaymentMethodId,
        MerchantInternalTransactionCode = intent.Code,
        Billing = Billing,
    };

    public static InitiateAchPaymentRequest Ach(Intent intent) => new()
    {
        Provider = intent.Provider,
        Amount = intent.Amount,
        Currency = Currency.Usd,
        Ach = new AchDetails { AccountNumber = TestBankAccounts.Settles.AccountNumber, RoutingNumber = TestBankAccounts.RoutingNumber },
        MerchantInternalTransactionCode = intent.Code,
        Billing = Billing,
        Customer = CustomerOf(intent),
    };

    public static StartPaymentSessionRequest Session(Intent intent) => new()
    {
        Provider = intent.Provider,
        Amount = intent.Amount,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = intent.Code,
        Billing = Billing,
        Customer = CustomerOf(intent),
    };

    public static StartPaymentMethodSessionRequest StoreCard(string code, string accountId) => new()
    {
        Provider = ProviderSelector.Account(accountId),
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = code,
        Billing = Billing,
        Customer = Customer,
    };
}
