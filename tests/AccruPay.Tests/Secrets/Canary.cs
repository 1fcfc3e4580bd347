namespace AccruPay.Tests;

/// <summary>Values that are planted where secrets and personal data stand, to be looked for wherever text comes out.</summary>
internal static class Canary
{
    internal const string ApiSecret = "canary-api-secret";
    internal const string Token = "canary-token";
    internal const string Payload = "canary-payload";
    internal const string AccountNumber = "canary-account-number";
    internal const string RoutingNumber = "canary-routing-number";
    internal const string LegalIdentifier = "canary-legal-identifier";
    internal const string Email = "canary@example.com";
    internal const string FirstName = "canary-first-name";
    internal const string LastName = "canary-last-name";

    /// <summary>What comes out by an explicit call only.</summary>
    internal static IReadOnlyList<string> Secrets { get; } = [ApiSecret, Token, Payload, AccountNumber, RoutingNumber, LegalIdentifier];

    /// <summary>What serialisers keep, and nothing else shows.</summary>
    internal static IReadOnlyList<string> PersonalData { get; } = [Email, FirstName, LastName];

    /// <summary>All of them at once, as a service might quote them.</summary>
    internal static string All { get; } = string.Join(' ', [.. Secrets, .. PersonalData]);

    /// <summary>A request with all the canaries that a request can hold.</summary>
    internal static StartPaymentSessionRequest Request { get; } = new()
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = "order-1",
        Customer = CustomerSelector.FromInternalCode("customer-1"),
        Billing = new BillingDetails { FirstName = FirstName, LastName = LastName, Email = Email, AddressCountry = "US" },
        User = new UserDetails { FirstName = FirstName, LastName = LastName, Email = Email, AddressCountry = "US", LegalIdentifier = LegalIdentifier },
    };

    /// <summary>A transaction of the service with all the canaries that an answer can hold, in its wire form.</summary>
    internal static string TransactionChanges { get; } = $$$"""
        {
          "billingFirstName":"{{{FirstName}}}","billingLastName":"{{{LastName}}}","billingEmail":"{{{Email}}}",
          "userEmail":"{{{Email}}}","userLegalIdentifier":"{{{LegalIdentifier}}}","payload":{"secret":"{{{Payload}}}"},
          "paymentMethod":{"id":"pm-1","billingEmail":"{{{Email}}}","paymentMethodInfo":{"__typename":"MerchantCustomerPaymentMethodAchInfo",
            "accountNumber":"{{{AccountNumber}}}","routingNumber":"{{{RoutingNumber}}}"}},
          "clientTransactionSession":{"id":"s-1","status":"COMPLETED","action":"PAYMENT","amount":1,"currency":"USD",
            "token":"{{{Token}}}","payload":"{{{Payload}}}","billingEmail":"{{{Email}}}"}
        }
        """;
}
