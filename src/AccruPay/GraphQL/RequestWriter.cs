using System.Text.Json;
using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>Writes the body of a GraphQL request.</summary>
internal static class RequestWriter
{
    // Room for the variables of most requests; more is rented where it is needed.
    private const int VariablesSize = 1024;

    private static readonly RentedBytes Nowhere = new(0);

    /// <summary>A writer that is between two requests; null while one is written.</summary>
    [ThreadStatic]
    private static Utf8JsonWriter? IdleWriter;

    /// <summary>Writes into rented bytes, which belong to the caller.</summary>
    public static RentedBytes Write<TInput, TResult>(Operation<TInput, TResult> operation, TInput input)
        where TResult : class
    {
        var body = new RentedBytes(operation.Opening.Length + VariablesSize);
        try
        {
            body.Write(operation.Opening);
            WriteVariables(operation, input, body);
            body.Write("}"u8);
            return body;
        }
        catch
        {
            body.Leave();
            throw;
        }
    }

    private static void WriteVariables<TInput, TResult>(Operation<TInput, TResult> operation, TInput input, RentedBytes body)
        where TResult : class
    {
        var writer = IdleWriter ?? new Utf8JsonWriter(body, WireText.WriterOptions);
        IdleWriter = null;
        writer.Reset(body);
        writer.WriteStartObject();
        operation.WriteVariables(writer, input);
        writer.WriteEndObject();
        writer.Flush();

        // An idle writer must not keep the bytes of the last request alive.
        writer.Reset(Nowhere);
        IdleWriter = writer;
    }
}
