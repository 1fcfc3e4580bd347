namespace AccruPay.Tests;

/// <summary>Start requests with nothing but what is required.</summary>
internal static class SampleRequests
{
    internal static StartPaymentSessionRequest Payment { get; } = new()
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = "order-1",
        Billing = SampleDetails.Billing,
    };

    internal static StartAuthorizationSessionRequest Authorization { get; } = new()
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = "order-1",
        Billing = SampleDetails.Billing,
    };

    internal static StartPaymentMethodSessionRequest PaymentMethod { get; } = new()
    {
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = "order-1",
        Customer = CustomerSelector.FromInternalCode("customer-1"),
        Billing = SampleDetails.Billing,
    };
}
