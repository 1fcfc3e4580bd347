using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>A GraphQL request that may change something, as it was executed: who sent it, and what it said.</summary>
internal static class GraphQLAct
{
    public const string Name = "graphql";

    private const string Query = "query";
    private const string Merchant = "merchantId";
    private const string Operation = "operationName";
    private const string Variables = "variables";

    public static Act Act { get; } = new(Name, [Query, Merchant, Operation, Variables], async (emulator, fields) =>
    {
        await emulator.Http.GraphQL.PlayAgainAsync(Request(fields), fields.OptionalText(Merchant)).ConfigureAwait(false);
        return null;
    });

    public static void Write(Utf8JsonWriter json, GraphQLRequestBody body, EmulatedMerchant? merchant)
    {
        json.WriteString(Query, body.Query);
        json.WriteString(Merchant, merchant?.Id);
        json.WriteString(Operation, body.OperationName);
        if (body.VariablesJson is not { } text)
            return;

        // Written anew, so that a line break between two values does not break the line of the journal.
        using var variables = JsonDocument.Parse(text);
        json.WritePropertyName(Variables);
        variables.RootElement.WriteTo(json);
    }

    /// <summary>The request's body, which is read as it was when it came.</summary>
    private static byte[] Request(ActFields fields)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString(Query, fields.Text(Query));
            json.WriteString(Operation, fields.OptionalText(Operation));
            if (fields.Find(Variables) is { } variables)
            {
                json.WritePropertyName(Variables);
                variables.WriteTo(json);
            }
            json.WriteEndObject();
        }
        return body.ToArray();
    }
}
