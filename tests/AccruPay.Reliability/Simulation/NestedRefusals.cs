using System.Text.Json.Nodes;

namespace AccruPay.Reliability;

/// <summary>
/// Answers of an operation that was carried out, and in whose result one field was refused: the error's path leads into the
/// result, and as the field may not be null, the whole result is.
/// </summary>
internal static class NestedRefusals
{
    /// <param name="body">The true answer.</param>
    /// <param name="code">The code of the error.</param>
    public static byte[] WithoutRecord(byte[] body, string code) => Refused(body, code, "transactionProvider", static _ => null);

    /// <summary>The record comes beside the error, and its amount cannot be read.</summary>
    public static byte[] WithUnreadableRecord(byte[] body, string code) => Refused(body, code, "amount", static record =>
    {
        if (record is JsonObject fields && fields.ContainsKey("amount"))
            fields["amount"] = "a lot";

        return record;
    });

    private static byte[] Refused(byte[] body, string code, string field, Func<JsonNode?, JsonNode?> change)
    {
        // What the service refused or did not find itself stays as it is.
        if (JsonNode.Parse(body) is not JsonObject answer || answer["data"] is not JsonObject data || data.FirstOrDefault() is not { Key: { } root, Value: JsonObject record })
            return body;

        var changed = change(record.DeepClone());
        answer["data"] = changed is null ? null : new JsonObject { [root] = changed };
        answer["errors"] = new JsonArray(new JsonObject
        {
            ["message"] = "refused",
            ["path"] = new JsonArray(root, field),
            ["extensions"] = new JsonObject { ["code"] = code },
        });
        return System.Text.Encoding.UTF8.GetBytes(answer.ToJsonString());
    }
}
