using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>What the tool tells a program, on one line.</summary>
internal static class GreetingJson
{
    public static string Of(EmulatorServer server, string? stateFile)
    {
        var merchant = server.Emulator.Merchant;
        var accounts = merchant.Accounts.Select(account => (JsonNode)new JsonObject
        {
            ["id"] = account.Id,
            ["provider"] = WireName.Of(account.Provider),
            ["isDefault"] = account == merchant.DefaultAccount,
        });
        return new JsonObject
        {
            ["endpoint"] = server.Endpoint.AbsoluteUri,
            ["dashboard"] = server.Dashboard.AbsoluteUri,
            ["checkout"] = new Uri(server.Endpoint, CheckoutEndpoint.Route).AbsoluteUri,
            ["control"] = new Uri(server.Endpoint, ControlEndpoint.Route).AbsoluteUri,
            ["apiSecret"] = merchant.ApiSecret,
            ["publicId"] = merchant.PublicId,
            ["merchantId"] = merchant.Id,
            ["accounts"] = new JsonArray([.. accounts]),
            ["stateFile"] = stateFile,
        }.ToJsonString();
    }
}
