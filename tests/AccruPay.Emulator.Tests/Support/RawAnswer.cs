using System.Net;
using System.Text.Json;

namespace AccruPay.Emulator.Tests.Support;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record RawAnswer(HttpStatusCode Status, HttpResponseMessage Message, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The first field of data.</summary>
    public JsonElement Field => Json.GetProperty("data").EnumerateObject().First().Value;

    public JsonElement Error => Json.GetProperty("errors")[0];

    public string? Code => Json.TryGetProperty("errors", out var errors)
        ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
        : null;

    public string ErrorMessage => Error.GetProperty("message").GetString()!;

    public string this[string name] => Field.GetProperty(name).ToString();
}
