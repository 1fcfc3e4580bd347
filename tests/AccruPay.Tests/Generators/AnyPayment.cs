using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

/// <summary>Payments of any positive amount, for any customer, with any text in every detail.</summary>
internal static class AnyPayment
{
    internal static Arbitrary<StartPaymentSessionRequest> Arbitrary { get; } = Generator.ToArbitrary();

    private static Gen<StartPaymentSessionRequest> Generator =>
        from amount in AnyInteger.Generator
        from code in AnyText.NotBlank
        from customer in AnyText.NotBlank
        from billing in AnyDetails.Billing
        from shipping in AnyDetails.Shipping
        from user in AnyDetails.User
        from device in AnyDetails.Device
        select new StartPaymentSessionRequest
        {
            Amount = BigInteger.Abs(amount) + 1,
            Currency = Currency.Usd,
            MerchantInternalTransactionCode = code,
            Customer = CustomerSelector.FromInternalCode(customer),
            Billing = billing,
            Shipping = shipping,
            User = user,
            Device = device,
        };
}
