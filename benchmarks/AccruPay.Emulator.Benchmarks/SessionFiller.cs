using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AccruPay.Emulator.Benchmarks;

/// <summary>
/// Fills an emulator with sessions through its API, many starts a request. Every tenth customer pays, so that there are transactions,
/// and a hundred sessions in a row belong to one customer.
/// </summary>
internal sealed class SessionFiller(AccruPayEmulator emulator)
{
    private const int BatchSize = 50;
    private const int PaysEvery = 10;
    private const int SessionsPerCustomer = 100;

    private static readonly string Document = WriteDocument();

    /// <summary>The code of the session of this number, from 0.</summary>
    public static string CodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"held-{number}");

    /// <summary>The code of the customer to whom the session of this number belongs.</summary>
    public static string CustomerOf(int number) => string.Create(CultureInfo.InvariantCulture, $"customer-{number / SessionsPerCustomer}");

    /// <summary>Whether the customer of the session of this number pays.</summary>
    public static bool IsPaid(int number) => number % PaysEvery == 0;

    public async Task FillAsync(int from, int to)
    {
        using var http = new HttpClient(emulator.CreateHandler());
        http.DefaultRequestHeaders.Add("accrupay-api-secret", emulator.Merchant.ApiSecret);
        for (var first = from; first < to; first += BatchSize)
            await StartAsync(http, first);
    }

    private async Task StartAsync(HttpClient http, int first)
    {
        using var content = new ByteArrayContent(WriteBody(first));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(emulator.Endpoint, content);
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        if (answer.RootElement.TryGetProperty("errors", out var errors))
            throw new InvalidOperationException($"The emulator cannot be filled: {errors}");

        var number = first;
        foreach (var session in answer.RootElement.GetProperty("data").EnumerateObject())
        {
            if (IsPaid(number++))
                emulator.Customer.Pay(session.Value.GetProperty("id").GetString()!, TestCards.Approved);
        }
    }

    private static string WriteDocument()
    {
        var document = new StringBuilder("mutation Fill(");
        foreach (var i in Enumerable.Range(0, BatchSize))
            document.Append(CultureInfo.InvariantCulture, $"$d{i}: MerchantApiClientTransactionPaymentSessionStartSchema! ");
        document.Append(") {");
        foreach (var i in Enumerable.Range(0, BatchSize))
            document.Append(CultureInfo.InvariantCulture, $" s{i}: merchantApiClientTransactionPaymentSessionStartV2(data: $d{i}) {{ id }}");
        return document.Append('}').ToString();
    }

    private static byte[] WriteBody(int first) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        query = Document,
        variables = Enumerable.Range(0, BatchSize).ToDictionary(i => $"d{i}", i => Data(first + i), StringComparer.Ordinal),
    });

    private static object Data(int number) => new
    {
        amount = "10000",
        currency = "USD",
        merchantInternalTransactionCode = CodeOf(number),
        storePaymentMethod = false,
        customer = new { merchantInternalCustomerCode = CustomerOf(number) },
        billing = new { billingFirstName = "Jane", billingLastName = "Smith", billingEmail = "jane@example.com", billingAddressCountry = "US" },
    };
}
