using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AccruPay.Benchmarks;

/// <summary>
/// The floor: the client that a good engineer writes by hand, in an afternoon. <see cref="HttpClient"/>,
/// <c>JsonSerializer.SerializeToUtf8Bytes</c>, and a source-generated <c>DeserializeAsync</c> into the fields that the SDK
/// reads, with the SDK's own documents and the same inputs.
/// </summary>
/// <remarks>
/// It stays plain on purpose, so that figures of different times compare: no repetition, no time limits, no pooled buffers, no
/// checks of inputs or answers, no redaction, no telemetry. To make it cleverer would be to measure against another client.
/// <para>
/// The first such client, of which the goals for allocations were taken, had smaller models: 13.2 kB for a start whose answer
/// was 2.5 kB, and 14.9 kB for a verification whose answer was 5.9 kB. docs/performance.md says where this one differs.
/// </para>
/// <para>
/// The answer is buffered once, by <see cref="HttpClient"/> as it does unless told otherwise, and read from there.
/// <see cref="HttpCompletionOption.ResponseHeadersRead"/> makes it read the answer as it comes instead; that is measured beside
/// it as the leaner, less usual floor.
/// </para>
/// </remarks>
internal sealed class FloorClient(
    HttpMessageHandler handler,
    Uri endpoint,
    string secret,
    HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead) : IDisposable
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

    private async Task<TData> SendAsync<TData>(byte[] question, JsonTypeInfo<FloorAnswer<TData>> answerType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("accrupay-api-secret", secret);
        request.Content = new ByteArrayContent(question);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _http.SendAsync(request, completion);
        await using var body = await response.Content.ReadAsStreamAsync();
        var answer = await JsonSerializer.DeserializeAsync(body, answerType);
        if (answer?.Errors is [var error, ..])
            throw new FloorException($"{error.Extensions?.Code}: {error.Message}");

        response.EnsureSuccessStatusCode();
        return answer is { Data: { } data } ? data : throw new FloorException("The answer has no data.");
    }
}
