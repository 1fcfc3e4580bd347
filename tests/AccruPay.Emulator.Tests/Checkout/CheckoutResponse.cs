using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AccruPay.Emulator.Tests.Checkout;

/// <summary>What the checkout answered.</summary>
internal sealed partial record CheckoutResponse(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    /// <summary>The page as a person reads it: no tags, nothing encoded, single spaces.</summary>
    public string Visible
    {
        get
        {
            var body = Text[Text.IndexOf("<body>", StringComparison.Ordinal)..];
            var text = WebUtility.HtmlDecode(Tag().Replace(body, " "));
            return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>The texts of the page's buttons.</summary>
    public IEnumerable<string> Buttons => Button().Matches(Text).Select(match => WebUtility.HtmlDecode(match.Groups["text"].Value));

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string? SessionStatus => Json.GetProperty("session").GetProperty("status").GetString();

    public string? TransactionStatus => Json.GetProperty("transaction") is { ValueKind: JsonValueKind.Object } transaction
        ? transaction.GetProperty("status").GetString()
        : null;

    public string Error => Json.GetProperty("error").GetProperty("message").GetString()!;

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<button[^>]*>(?<text>[^<]*)</button>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Button();
}
