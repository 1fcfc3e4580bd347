using System.Net;
using System.Text.Json;

namespace AccruPay.Emulator.Tests.Control;

/// <summary>What came back from beside the API.</summary>
internal sealed record ControlAnswer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string Error => Json.GetProperty("error").GetProperty("message").GetString()!;

    /// <summary>The page as a person reads it: no tags, nothing encoded, single spaces.</summary>
    public string Visible => new Checkout.CheckoutResponse(Status, Headers, Text).Visible;

    public JsonElement this[string name] => Json.GetProperty(name);
}
