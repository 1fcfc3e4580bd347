using System.Globalization;
using System.Text.Json.Nodes;

namespace AccruPay.Emulator;

/// <summary>
/// What a provider sent, raw: the field payload. It looks like the real thing and holds what must never be shown or logged,
/// under a marker that a test can search for.
/// </summary>
internal static class ProviderPayload
{
    public static JsonObject Of(EmulatedSession session) => New(session.Account, session.ProviderCode, session.Status, new JsonObject
    {
        ["amount"] = session.Amount.ToString(CultureInfo.InvariantCulture),
        ["currency"] = session.Currency,
        ["client_secret"] = Secret(session.Id),
        ["sessionToken"] = session.Token,
    });

    public static JsonObject Of(EmulatedTransaction transaction) => New(transaction.Account, transaction.ProviderCode, transaction.Status, new JsonObject
    {
        ["amount"] = transaction.Amount.ToString(CultureInfo.InvariantCulture),
        ["currency"] = transaction.Currency,
        ["authCode"] = transaction.ProviderAuthorizationCode,
        ["checksum"] = Secret(transaction.Id),
    });

    public static JsonObject Of(EmulatedPaymentPlan plan) => New(plan.Account, plan.ProviderCode, plan.Status, new JsonObject
    {
        ["checksum"] = Secret(plan.Id),
    });

    public static JsonObject Of(EmulatedPaymentPlanTemplate template) => New(template.Account, template.ProviderCode, template.Status, new JsonObject
    {
        ["checksum"] = Secret(template.Id),
    });

    private static JsonObject New<TStatus>(EmulatedProviderAccount account, string code, TStatus status, JsonObject details)
        where TStatus : struct, Enum => new()
        {
            ["provider"] = account.Provider.ToString(),
            ["account"] = account.ProviderCode,
            ["object"] = code,
            ["status"] = status.ToString(),
            ["details"] = details,
        };

    private static string Secret(string id) => AccruPayEmulator.PayloadSecretMarker + id;
}
