using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AccruPay.Benchmarks;

/// <summary>
/// The floor: the client that a good engineer writes by hand, in an afternoon. <see cref="HttpClient"/>,
/// <c>JsonSerializer.SerializeToUtf8Bytes</c>, and a source-generated <c>Deserialize</c> into the fields that the SDK reads,
/// with the SDK's own documents and the same inputs.
/// </summary>
/// <remarks>
/// It stays plain on purpose, so that figures of different times compare: no repetition, no time limits, no pooled buffers, no
/// checks of inputs or answers, no redaction, no telemetry. To make it cleverer would be to measure against another client.
/// </remarks>
internal sealed class FloorClient(HttpMessageHandler handler, Uri endpoint, string secret) : IDisposable
{
    private readonly HttpClient _http = new(handler);

    public async Task<FloorSession> StartAsync(FloorStart input)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new FloorRequest<FloorStartVariables>
            {
                OperationName = "MerchantApiClientTransactionPaymentSessionStartV2",
                Query = FloorDocuments.Start,
                Variables = new FloorStartVariables { Data = input },
            },
            FloorJson.Default.StartRequest);
        var data = await SendAsync(body, FloorJson.Default.StartAnswer);
        return data.MerchantApiClientTransactionPaymentSessionStartV2!;
    }

    public async Task<FloorTransaction> VerifyAsync(string code)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new FloorRequest<FloorVerifyVariables>
            {
                OperationName = "MerchantApiClientTransactionPaymentSessionVerify",
                Query = FloorDocuments.Verify,
                Variables = new FloorVerifyVariables { MerchantInternalTransactionCode = code },
            },
            FloorJson.Default.VerifyRequest);
        var data = await SendAsync(body, FloorJson.Default.VerifyAnswer);
        return data.MerchantApiClientTransactionPaymentSessionVerify!;
    }

    public async Task<FloorConnection> ListAsync(int first)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new FloorRequest<FloorListVariables>
            {
                OperationName = "MerchantApiTransactions",
                Query = FloorDocuments.List,
                Variables = new FloorListVariables { First = first },
            },
            FloorJson.Default.ListRequest);
        var data = await SendAsync(body, FloorJson.Default.ListAnswer);
        return data.MerchantApiTransactions!;
    }

    public void Dispose() => _http.Dispose();

    private async Task<TData> SendAsync<TData>(byte[] body, JsonTypeInfo<FloorAnswer<TData>> answerType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("accrupay-api-secret", secret);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var answer = JsonSerializer.Deserialize(bytes, answerType);
        if (answer?.Errors is [var error, ..])
            throw new FloorException($"{error.Extensions?.Code}: {error.Message}");

        response.EnsureSuccessStatusCode();
        return answer is { Data: { } data } ? data : throw new FloorException("The answer has no data.");
    }
}
