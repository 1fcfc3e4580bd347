using System.Text.Json;

namespace AccruPay.GraphQL;

/// <summary>Writes the body of a GraphQL request.</summary>
internal static class RequestWriter
{
    public static ReadOnlyMemory<byte> Write<TInput, TResult>(Operation<TInput, TResult> operation, TInput input)
        where TResult : class
    {
        var body = new MemoryStream(operation.Opening.Length + 1024);
        var opening = operation.Opening.ToArray();
        body.Write(opening, 0, opening.Length);
        using (var writer = new Utf8JsonWriter(body, WireText.WriterOptions))
        {
            writer.WriteStartObject();
            operation.WriteVariables(writer, input);
            writer.WriteEndObject();
        }

        body.WriteByte((byte)'}');
        return new ReadOnlyMemory<byte>(body.GetBuffer(), 0, (int)body.Length);
    }
}
