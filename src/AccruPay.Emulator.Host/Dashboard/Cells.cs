using System.Globalization;
using System.Numerics;

namespace AccruPay.Emulator.Host;

/// <summary>How the dashboard writes single values: moments, amounts, statuses, ids and links.</summary>
internal static class Cells
{
    public static readonly Html None = $"""<span class="none">–</span>""";

    public static Html Text(string? text) => text is null ? None : $"{text}";

    public static Html Moment(DateTimeOffset moment) =>
        $"""<time datetime="{DateTimeIsoGraphType.Write(moment)}">{moment.UtcDateTime.ToString("d MMM yyyy, HH:mm:ss", CultureInfo.InvariantCulture)}</time>""";

    public static Html Id(string? id) => id is null ? None : $"""<span class="id">{id}</span>""";

    public static Html Amount(BigInteger amount, string currency) =>
        $"""<span class="money">{(amount.Sign < 0 ? "-" : "")}{AmountText.Of(BigInteger.Abs(amount), currency)}</span>""";

    public static Html Status<TStatus>(TStatus status)
        where TStatus : struct, Enum => $"""<span class="status {Tone(status.ToString())}">{WireName.Of(status)}</span>""";

    public static Html Code(string? code) => code is null
        ? None
        : $"""<a href="{DashboardEndpoint.Route}/{LedgerPage.CodePath}{Uri.EscapeDataString(code)}">{code}</a>""";

    public static Html Checkout(string? sessionId) => sessionId is null
        ? None
        : $"""<a class="id" href="{CheckoutEndpoint.Route}/{Uri.EscapeDataString(sessionId)}">{sessionId}</a>""";

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Whether the status is good or bad news; the word itself says it, too.</summary>
    private static string Tone(string status) => status switch
    {
        "Succeeded" or "Completed" or "Enabled" or "Active" => "good",
        "Declined" or "Failed" or "Error" => "bad",
        "Expired" or "Canceled" or "Disabled" or "Inactive" => "warning",
        _ => "neutral",
    };
}
