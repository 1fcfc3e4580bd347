using System.Globalization;
using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>Writes the checkout's answer for programs. Statuses are the API's words; the amount is a text, in minor units.</summary>
internal static class CheckoutJson
{
    public static OutgoingResponse Write(CheckoutAnswer answer)
    {
        var json = new JsonObject();
        if (answer.View is { } view)
        {
            json["session"] = Session(view.Session);
            json["transaction"] = view.Transaction is { } transaction ? Transaction(transaction) : null;
        }
        if (answer.Problem is { } problem)
            json["error"] = new JsonObject { ["title"] = problem.Title, ["message"] = problem.Detail };
        return OutgoingResponse.Of(answer.StatusCode, "application/json; charset=utf-8", json.ToJsonString());
    }

    private static JsonObject Session(EmulatedSession session) => new()
    {
        ["id"] = session.Id,
        ["action"] = WireName.Of(session.Action),
        ["status"] = WireName.Of(session.Status),
        ["amount"] = session.Amount.ToString(CultureInfo.InvariantCulture),
        ["currency"] = session.Currency,
        ["expiresAt"] = session.TokenExpiresAt is { } end ? DateTimeIsoGraphType.Write(end) : null,
        ["providerError"] = session.ProviderError,
    };

    private static JsonObject Transaction(EmulatedTransaction transaction) => new()
    {
        ["id"] = transaction.Id,
        ["action"] = WireName.Of(transaction.Action),
        ["status"] = WireName.Of(transaction.Status),
        ["providerError"] = transaction.ProviderError,
    };
}
