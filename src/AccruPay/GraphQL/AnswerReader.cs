using System.Text.Json;

namespace AccruPay.GraphQL;

/// <summary>Reads the envelope of a GraphQL answer: <c>data</c> with the one root field, and <c>errors</c>.</summary>
internal static class AnswerReader
{
    // More of them say no more, and would take many times the memory of the answer.
    private const int MostErrors = 1000;
    private const int LongestPath = 100;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static GraphQLAnswer<TResult> Read<TInput, TResult>(
        Operation<TInput, TResult> operation, ReadOnlySpan<byte> body)
        where TResult : class
    {
        var answer = new GraphQLAnswer<TResult>();
        if (body.StartsWith(ByteOrderMark))
            body = body.Slice(ByteOrderMark.Length);

        try
        {
            var reader = new WireReader(body, answer.UnreadableFields);
            if (ReadEnvelope(operation, ref reader, answer))
                return answer;

            answer.Problem = "The answer is JSON, but no GraphQL answer.";
        }
        catch (Exception notJson) when (notJson is JsonException or InvalidOperationException)
        {
            // The exception's own text may quote the body. Text that is no valid UTF-8 throws the latter.
            answer.Problem = body.IsEmpty ? "The answer has no body." : "The answer is not JSON, or ends early.";
        }

        answer.IsForeign = true;
        return answer;
    }

    private static bool ReadEnvelope<TInput, TResult>(
        Operation<TInput, TResult> operation, ref WireReader reader, GraphQLAnswer<TResult> answer)
        where TResult : class
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;

        var isGraphQL = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isData = reader.NameIs("data"u8);
            var isErrors = reader.NameIs("errors"u8);
            reader.Read();
            if (isData)
                isGraphQL |= ReadData(operation, ref reader, answer);
            else if (isErrors)
                isGraphQL |= ReadErrors(ref reader, answer);
            else
                reader.Skip();
        }

        // Reads to the very end, so that text after the answer is noticed.
        reader.Read();
        return isGraphQL;
    }

    private static bool ReadData<TInput, TResult>(
        Operation<TInput, TResult> operation, ref WireReader reader, GraphQLAnswer<TResult> answer)
        where TResult : class
    {
        if (reader.TokenType == JsonTokenType.Null)
            return true;

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRoot = reader.NameIs(operation.FieldName);
            reader.Read();
            if (isRoot && reader.TokenType != JsonTokenType.Null && !answer.HasBrokenResult)
                ReadRoot(operation, ref reader, answer);
            else
                reader.Skip();
        }

        return true;
    }

    private static void ReadRoot<TInput, TResult>(
        Operation<TInput, TResult> operation, ref WireReader reader, GraphQLAnswer<TResult> answer)
        where TResult : class
    {
        var start = reader;
        try
        {
            answer.Result = operation.AnswersList
                ? operation.ReadResult(ref reader)
                : reader.ReadRequiredObject(operation.ReadResult, operation.Field);
        }
        catch (WireFormatException missing)
        {
            answer.Problem = missing.Message;
            answer.HasBrokenResult = true;
            reader = start;
            reader.Skip();
        }
    }

    private static bool ReadErrors<TResult>(ref WireReader reader, GraphQLAnswer<TResult> answer)
        where TResult : class
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
                return true;

            // Something went wrong, and it does not say what: data beside it is not to be believed.
            answer.Problem = "The answer has errors that are no list.";
            reader.Skip();
            return false;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (answer.Errors.Count < MostErrors)
                answer.Errors.Add(ReadError(ref reader, answer));
            else
                reader.Skip();
        }

        return true;
    }

    private static ApiError ReadError<TResult>(ref WireReader reader, GraphQLAnswer<TResult> answer)
        where TResult : class
    {
        string? code = null, message = null, path = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return new ApiError(null);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMessage = reader.NameIs("message"u8);
            var isPath = reader.NameIs("path"u8);
            var isExtensions = reader.NameIs("extensions"u8);
            reader.Read();
            if (isMessage && reader.TokenType == JsonTokenType.String)
                message = reader.ReadString();
            else if (isPath && reader.TokenType == JsonTokenType.StartArray)
                path = ReadPath(ref reader, answer);
            else if (isExtensions && reader.TokenType == JsonTokenType.StartObject)
                code = ReadCode(ref reader) ?? code;
            else
                reader.Skip();
        }

        return new ApiError(code, message, path);
    }

    private static string? ReadCode(ref WireReader reader)
    {
        string? code = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isCode = reader.NameIs("code"u8);
            reader.Read();
            if (isCode && reader.TokenType == JsonTokenType.String)
                code = reader.ReadString();
            else
                reader.Skip();
        }

        return code;
    }

    private static string ReadPath<TResult>(ref WireReader reader, GraphQLAnswer<TResult> answer)
        where TResult : class
    {
        var parts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (parts.Count < LongestPath && reader.TokenType is JsonTokenType.String or JsonTokenType.Number && reader.ReadString() is { } part)
                parts.Add(part);
            else
                reader.Skip();
        }

        answer.HasErrorBelowRoot |= parts.Count > 1;
        return string.Join(".", parts);
    }
}
