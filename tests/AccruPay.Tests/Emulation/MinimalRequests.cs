using System.Numerics;

namespace AccruPay.Tests;

/// <summary>Requests with what the service demands and no more.</summary>
internal static class MinimalRequests
{
    internal const string Code = "order-1";

    internal const string PaymentMethodId = "m-1";

    internal static readonly BigInteger Amount = 10_000;

    internal static readonly CustomerSelector Customer = CustomerSelector.FromInternalCode("customer-1");

    internal static StartPaymentSessionRequest Payment { get; } = new()
    {
        Amount = Amount,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Code,
        Billing = SampleDetails.Billing,
    };

    internal static ChargePaymentMethodRequest Charge { get; } = new()
    {
        Amount = Amount,
        Currency = Currency.Usd,
        PaymentMethodId = PaymentMethodId,
        MerchantInternalTransactionCode = Code,
        Billing = SampleDetails.Billing,
    };

    internal static StartServerAuthorizationRequest ServerAuthorization { get; } = new()
    {
        Amount = Amount,
        Currency = Currency.Usd,
        PaymentMethodId = PaymentMethodId,
        MerchantInternalTransactionCode = Code,
        Billing = SampleDetails.Billing,
    };

    internal static InitiateAchPaymentRequest Ach { get; } = new()
    {
        Amount = Amount,
        Currency = Currency.Usd,
        Ach = new AchDetails { AccountNumber = "000123456789", RoutingNumber = "021000021" },
        MerchantInternalTransactionCode = Code,
        Billing = SampleDetails.Billing,
    };

    internal static CreateCustomerRequest NewCustomer { get; } = new() { MerchantInternalCustomerCode = "customer-1" };

    internal static PlanSchedule Monthly { get; } = new() { RenewalInterval = PlanInterval.OfMonths(1) };

    internal static CreatePaymentPlanTemplateRequest Template { get; } = new()
    {
        TransactionProviderId = "p-1",
        Name = "Gold",
        Amount = 2_000,
        InitialAmount = 0,
        Currency = Currency.Usd,
        Schedule = Monthly,
    };

    internal static UpdatePaymentPlanTemplateRequest Update { get; } =
        new() { PaymentPlanTemplateId = "e-1", TransactionProviderId = "p-1", Name = "Platinum" };

    internal static CreatePaymentPlanRequest Plan { get; } = new()
    {
        TransactionProviderId = "p-1",
        TemplateId = "e-1",
        PaymentMethodId = PaymentMethodId,
        MerchantInternalPaymentPlanCode = "plan-1",
        Customer = Customer,
        Amount = 2_000,
        InitialAmount = 0,
        Currency = Currency.Usd,
        Schedule = Monthly,
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
