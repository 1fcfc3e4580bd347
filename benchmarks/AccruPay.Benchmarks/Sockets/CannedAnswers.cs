using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using AccruPay.Emulator;

namespace AccruPay.Benchmarks;

/// <summary>
/// The answers of a server that does no work: a body that has come before gets the same bytes again. One that is new is
/// answered by an emulator, so that each client, whatever its documents ask for, gets what the service would send it.
/// </summary>
internal sealed class CannedAnswers : IDisposable
{
    private readonly Lock _adding = new();
    private readonly HttpClient _emulator;
    private (byte[] Request, byte[] Answer)[] _known = [];

    private CannedAnswers(AccruPayEmulator emulator)
    {
        _emulator = new HttpClient(emulator.CreateHandler()) { BaseAddress = emulator.Endpoint };
        _emulator.DefaultRequestHeaders.Add("accrupay-api-secret", Inputs.Secret);
    }

    /// <summary>Makes them over an emulator that holds one paid session.</summary>
    public static async Task<CannedAnswers> MakeAsync()
    {
        var emulator = new AccruPayEmulator(new EmulatorOptions { ApiSecret = Inputs.Secret });
        await using var accruPay = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = Inputs.Secret, Endpoint = emulator.Endpoint }, emulator.CreateHandler());
        var session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(Inputs.Start(Inputs.PaidCode));
        emulator.Customer.Pay(session.Id, TestCards.Approved);
        return new CannedAnswers(emulator);
    }

    /// <summary>Gives the whole HTTP answer to a request's body.</summary>
    public ValueTask<byte[]> ToAsync(ReadOnlyMemory<byte> body)
    {
        foreach (var (request, answer) in Volatile.Read(ref _known))
        {
            if (body.Span.SequenceEqual(request))
                return new ValueTask<byte[]>(answer);
        }

        return new ValueTask<byte[]>(LearnAsync(body.ToArray()));
    }

    public void Dispose() => _emulator.Dispose();

    private async Task<byte[]> LearnAsync(byte[] request)
    {
        using var content = new ByteArrayContent(request);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _emulator.PostAsync((Uri?)null, content);
        var body = await response.Content.ReadAsByteArrayAsync();
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {(int)response.StatusCode} OK\r\nContent-Type: application/json\r\nDate: {DateTimeOffset.UtcNow:R}\r\nContent-Length: {body.Length}\r\n\r\n");
        byte[] answer = [.. Encoding.ASCII.GetBytes(head), .. body];
        lock (_adding)
            Volatile.Write(ref _known, [.. _known, (request, answer)]);

        return answer;
    }
}
