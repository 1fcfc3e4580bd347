using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>
/// The latest requests to the API: when they came, what they asked for and what struck them. What they said, which may be an account
/// number or a token, is left out, and so are their headers.
/// </summary>
internal static class RequestControl
{
    public static JsonObject List(RequestLog log, ListPage page)
    {
        var all = log.All;
        var end = Math.Max(0, all.Count - page.Skip);
        var start = Math.Max(0, end - page.Take);
        return page.Write(all.Skip(start).Take(end - start).Reverse().Select(Write), all.Count);
    }

    private static JsonObject Write(RecordedRequest request) => new()
    {
        ["at"] = DateTimeIsoGraphType.Write(request.At),
        ["operationName"] = request.OperationName,
        ["rootFields"] = new JsonArray([.. request.RootFields.Select(field => JsonValue.Create(field))]),
        ["fault"] = request.Fault?.Kind.ToString(),
    };
}
