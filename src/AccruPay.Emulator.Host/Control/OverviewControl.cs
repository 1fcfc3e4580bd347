using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>What there is: the merchant without its secret, its accounts, the time, and how many records.</summary>
internal static class OverviewControl
{
    public static JsonObject Read(AccruPayEmulator emulator) => new()
    {
        ["merchantId"] = emulator.Merchant.Id,
        ["publicId"] = emulator.Merchant.PublicId,
        ["accounts"] = new JsonArray([.. emulator.Merchant.Accounts.Select(account => (JsonNode)new JsonObject
        {
            ["id"] = account.Id,
            ["provider"] = WireName.Of(account.Provider),
            ["isDefault"] = account == emulator.Merchant.DefaultAccount,
        })]),
        ["now"] = DateTimeIsoGraphType.Write(emulator.Time.GetUtcNow()),
        ["sessions"] = emulator.Sessions.Newest(emulator.Merchant, 0, 0).Total,
        ["transactions"] = emulator.Transactions.Newest(emulator.Merchant, 0, 0).Total,
        ["customers"] = emulator.Customers.Newest(emulator.Merchant, 0, 0).Total,
        ["paymentMethods"] = emulator.PaymentMethods.Newest(emulator.Merchant, 0, 0).Total,
        ["paymentPlans"] = emulator.PaymentPlans.Newest(emulator.Merchant, 0, 0).Total,
        ["requests"] = emulator.Requests.Count,
        ["faultsWaiting"] = emulator.Faults.Waiting,
    };
}
