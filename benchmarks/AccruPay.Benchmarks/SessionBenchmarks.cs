using System.Net.Http.Headers;
using System.Text.Json;
using AccruPay.Emulator;
using BenchmarkDotNet.Attributes;

namespace AccruPay.Benchmarks;

/// <summary>
/// What a call of the SDK costs in memory, beside the raw exchange of the same bytes: an <see cref="HttpClient"/> that posts
/// the finished body and walks through the answer without making anything of it.
/// </summary>
public class SessionBenchmarks : IDisposable
{
    private static readonly Uri Endpoint = new("https://accrupay.emulator.test/graphql");

    private readonly StartPaymentSessionRequest _start = new()
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = "order-1",
        Billing = new BillingDetails { FirstName = "Jane", LastName = "Smith", Email = "jane@example.com", AddressCountry = "US" },
    };

    private Recording _started = null!;
    private Recording _verified = null!;
    private AccruPayClient _startClient = null!;
    private AccruPayClient _verifyClient = null!;
    private HttpClient _rawStart = null!;
    private HttpClient _rawVerify = null!;
    private SessionIdentifier _session = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _started = await Recording.OfAsync((accruPay, _) => StartAsync(accruPay));
        _verified = await Recording.OfAsync(async (accruPay, emulator) =>
        {
            var session = await StartAsync(accruPay);
            emulator.Customer.Pay(session.Id, TestCards.Approved);
            _session = SessionIdentifier.FromId(session.Id);
            await accruPay.Transactions.ClientSessions.Payments.VerifyAsync(_session);
        });
        _startClient = ClientOf(_started);
        _verifyClient = ClientOf(_verified);
        _rawStart = new HttpClient(new CannedHandler(_started.Answer));
        _rawVerify = new HttpClient(new CannedHandler(_verified.Answer));
    }

    [Benchmark]
    public Task<TransactionSession> Start() => StartAsync(_startClient);

    [Benchmark]
    public Task<int> RawStart() => ExchangeAsync(_rawStart, _started.Request);

    [Benchmark]
    public Task<Transaction> Verify() => _verifyClient.Transactions.ClientSessions.Payments.VerifyAsync(_session);

    [Benchmark]
    public Task<int> RawVerify() => ExchangeAsync(_rawVerify, _verified.Request);

    [GlobalCleanup]
    public void Dispose()
    {
        _rawStart.Dispose();
        _rawVerify.Dispose();
        GC.SuppressFinalize(this);
    }

    private static AccruPayClient ClientOf(Recording recording) => new(
        new AccruPayClientOptions { ApiSecret = "secret", Endpoint = Endpoint }, new CannedHandler(recording.Answer));

    private static async Task<int> ExchangeAsync(HttpClient http, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(Endpoint, content);
        return CountTokens(await response.Content.ReadAsByteArrayAsync());
    }

    private static int CountTokens(byte[] answer)
    {
        var tokens = 0;
        var reader = new Utf8JsonReader(answer);
        while (reader.Read())
            tokens++;

        return tokens;
    }

    private Task<TransactionSession> StartAsync(AccruPayClient accruPay) =>
        accruPay.Transactions.ClientSessions.Payments.StartAsync(_start);
}
