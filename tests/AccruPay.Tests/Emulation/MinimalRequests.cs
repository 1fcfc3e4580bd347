using System.Numerics;

namespace AccruPay.Tests;

/// <summary>Requests with what the service demands and no more.</summary>
internal static class MinimalRequests
{
    internal const string Code = "order-1";

    internal static readonly BigInteger Amount = 10_000;

    internal static readonly CustomerSelector Customer = CustomerSelector.FromInternalCode("customer-1");

    internal static StartPaymentSessionRequest Payment { get; } = new()
    {
        Amount = Amount,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Code,
        Billing = SampleDetails.Billing,
    };

    internal static StartAuthorizationSessionRequest Authorization { get; } = new()
    {
        Amount = Amount,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Code,
        Billing = SampleDetails.Billing,
    };

    internal static StartPaymentMethodSessionRequest PaymentMethod { get; } = new()
    {
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Code,
        Customer = Customer,
        Billing = SampleDetails.Billing,
    };
}
