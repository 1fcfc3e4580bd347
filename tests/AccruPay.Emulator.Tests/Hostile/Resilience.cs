using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>What must hold after any request, however hostile.</summary>
internal static class Resilience
{
    private static readonly HttpStatusCode[] Documented =
    [
        HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotAcceptable, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType,
        HttpStatusCode.RequestHeaderFieldsTooLarge,
    ];

    /// <summary>What is wrong with an answer: it is none of the documented ones, or says that the service failed; null where nothing is.</summary>
    public static string? Fault(RawAnswer answer)
    {
        if (!Documented.Contains(answer.Status))
            return $"{answer.Status} {answer.Text}";
        var isJson = string.Equals(answer.Message.Content.Headers.ContentType?.MediaType, "application/json", StringComparison.Ordinal);
        return isJson && Codes(answer).Contains("INTERNAL_SERVER_ERROR", StringComparer.Ordinal) ? answer.Text : null;
    }

    /// <summary>A customer pays as ever.</summary>
    public static async Task PlayRoundAsync(Box box, RawClient client, string code)
    {
        var started = await client.SendAsync(Documents.StartPayment, new { data = Box.Order(code) });
        box.Emulator.Customer.Pay(started["id"], TestCards.Approved);
        var verified = await client.SendAsync(Documents.VerifyPayment, new { id = started["id"] });
        verified["status"].Should().Be("SUCCEEDED");
        box.Emulator.Ledger.TimesCharged(code).Should().Be(1);
    }

    private static IEnumerable<string?> Codes(RawAnswer answer) => answer.Json.TryGetProperty("errors", out var errors)
        ? errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString())
        : [];
}
