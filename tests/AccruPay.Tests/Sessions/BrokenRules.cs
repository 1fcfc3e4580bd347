namespace AccruPay.Tests;

/// <summary>Every rule that a start is held to, broken one at a time, in each kind of session that has it.</summary>
internal static class BrokenRules
{
    private const string NotBlank = "The text must not be blank.";
    private const string Country = "The country must be a code of ISO 3166-1, two capitals such as US.";

    private static readonly string[] Blanks = ["", " ", "\t\r\n\u2003"];

    internal static IEnumerable<BrokenRule> All => OfAmounts().Concat(OfEveryKind()).Concat(OfCustomers());

    private static IEnumerable<BrokenRule> OfAmounts()
    {
        const string rule = "The amount must be positive, in minor units.";
        foreach (var amount in new[] { 0, -1, int.MinValue })
        {
            yield return BrokenRule.Of(FullRequests.Payment with { Amount = amount }, "Amount", rule);
            yield return BrokenRule.Of(FullRequests.Authorization with { Amount = amount }, "Amount", rule);
        }
    }

    private static IEnumerable<BrokenRule> OfCustomers()
    {
        const string stored = "A customer is needed where the payment method is to be stored.";
        yield return BrokenRule.Of(FullRequests.Payment with { Customer = null }, "Customer", stored);
        yield return BrokenRule.Of(FullRequests.Authorization with { Customer = null }, "Customer", stored);
        yield return BrokenRule.Of(
            FullRequests.PaymentMethod with { Customer = null }, "Customer", "A customer is needed for the payment method to belong to.");
    }

    private static IEnumerable<BrokenRule> OfEveryKind()
    {
        StartSessionRequest[] kinds = [FullRequests.Payment, FullRequests.Authorization, FullRequests.PaymentMethod];
        return kinds.SelectMany(request => OfTheCode(request).Concat(OfDetails(request)).Concat(OfSelectors(request)));
    }

    private static IEnumerable<BrokenRule> OfTheCode(StartSessionRequest request)
    {
        foreach (var blank in Blanks)
            yield return BrokenRule.Of(request with { MerchantInternalTransactionCode = blank }, "MerchantInternalTransactionCode", NotBlank);
        yield return BrokenRule.Of(request with { MerchantInternalTransactionCode = null! }, "MerchantInternalTransactionCode", NotBlank);
        yield return BrokenRule.Of(request with { Currency = default }, "Currency", "A currency is needed, such as Currency.Usd.");
    }

    private static IEnumerable<BrokenRule> OfDetails(StartSessionRequest request)
    {
        yield return BrokenRule.Of(request with { Billing = null! }, "Billing", "Billing details are needed.");
        foreach (var blank in Blanks.Append(null!))
        {
            yield return BrokenRule.Of(request with { Billing = FullRequests.Billing with { FirstName = blank } }, "Billing.FirstName", NotBlank);
            yield return BrokenRule.Of(request with { Billing = FullRequests.Billing with { LastName = blank } }, "Billing.LastName", NotBlank);
            yield return BrokenRule.Of(request with { Billing = FullRequests.Billing with { Email = blank } }, "Billing.Email", NotBlank);
            yield return BrokenRule.Of(request with { Shipping = FullRequests.Shipping with { FirstName = blank } }, "Shipping.FirstName", NotBlank);
            yield return BrokenRule.Of(request with { User = FullRequests.User with { Email = blank } }, "User.Email", NotBlank);
        }

        yield return BrokenRule.Of(request with { Billing = FullRequests.Billing with { AddressCountry = default } }, "Billing.AddressCountry", Country);
        yield return BrokenRule.Of(request with { Shipping = FullRequests.Shipping with { AddressCountry = default } }, "Shipping.AddressCountry", Country);
        yield return BrokenRule.Of(request with { User = FullRequests.User with { AddressCountry = default } }, "User.AddressCountry", Country);
        yield return BrokenRule.Of(
            request with { User = FullRequests.User with { BirthDate = new DateTime(1990, 5, 17, 22, 0, 0, DateTimeKind.Utc) } },
            "User.BirthDate",
            "The date must not have a time of day.");
        yield return BrokenRule.Of(
            request with { User = FullRequests.User with { BirthDate = default(DateTime) } },
            "User.BirthDate",
            "The date must not be the default value; leave it null.");
        yield return BrokenRule.Of(
            request with { Device = FullRequests.Device with { Type = (DeviceType)99 } }, "Device.Type", "The type must be one that the API knows, or null.");
    }

    private static IEnumerable<BrokenRule> OfSelectors(StartSessionRequest request)
    {
        foreach (var blank in Blanks)
        {
            yield return BrokenRule.Of(request with { Customer = FullRequests.Customer with { Id = blank } }, "Customer.Id", NotBlank);
            yield return BrokenRule.Of(request with { Customer = FullRequests.Customer with { ProviderCode = blank } }, "Customer.ProviderCode", NotBlank);
        }

        foreach (var strategy in new[] { CustomerResolutionStrategy.Unknown, (CustomerResolutionStrategy)99 })
        {
            yield return BrokenRule.Of(
                request with { Customer = FullRequests.Customer with { ResolutionStrategy = strategy } },
                "Customer.ResolutionStrategy",
                "The strategy must be one that the API knows, or null.");
        }
    }
}
