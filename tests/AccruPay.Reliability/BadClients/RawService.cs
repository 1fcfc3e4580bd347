using System.Text;
using System.Text.Json;

namespace AccruPay.Reliability;

/// <summary>The service by a plain HTTP client, as somebody writes it in an afternoon.</summary>
internal sealed class RawService(MemoryWorld world)
{
    private const string ChargeDocument =
        "mutation($data:MerchantApiServerPaymentMethodTransactionCreateSchema!,$account:String)" +
        "{result:merchantApiServerPaymentMethodTransactionCreate(data:$data,merchantTransactionProviderId:$account){id status}}";

    private const string RefundDocument =
        "mutation($id:String,$amount:BigInt!){result:merchantApiTransactionRefund(id:$id,amount:$amount){id status}}";

    private const string LookupDocument =
        "query($code:String){result:merchantApiTransactions(merchantInternalTransactionCode:$code){edges{node{id status}}}}";

    private const string VerifyDocument =
        "mutation($id:String){result:merchantApiClientTransactionPaymentSessionVerify(id:$id){id status}}";

    /// <summary>How long it waits for the body of an answer, once the head is there.</summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromSeconds(15);

    public static HttpContent VerifyBody(Intent intent) => Content(VerifyDocument, new { id = intent.SessionId });

    public static HttpContent Body(Intent intent, string? code = null) => Content(
        intent.Kind == IntentKind.Refund ? RefundDocument : ChargeDocument,
        intent.Kind == IntentKind.Refund
            ? new { id = intent.TransactionId, amount = intent.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture) }
            : new
            {
                account = intent.Account.Id,
                data = new
                {
                    amount = intent.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    currency = "USD",
                    merchantCustomerPaymentMethodId = intent.PaymentMethodId,
                    merchantInternalTransactionCode = code ?? intent.Code,
                    billing = new { billingFirstName = "Jane", billingLastName = "Smith", billingEmail = "jane@example.com", billingAddressCountry = "US" },
                },
            });

    /// <exception cref="HttpRequestException">It went wrong, in any way.</exception>
    public async Task<Told> SendAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var result = await PostAsync(content, cancellationToken).ConfigureAwait(false);
        return new Told(result.GetProperty("status").GetString() == "SUCCEEDED" ? ToldKind.Done : ToldKind.Declined)
        {
            RecordId = result.GetProperty("id").GetString(),
        };
    }

    /// <summary>Finds a transaction by its code.</summary>
    public async Task<Told?> FindAsync(string code, CancellationToken cancellationToken)
    {
        var result = await PostAsync(Content(LookupDocument, new { code }), cancellationToken).ConfigureAwait(false);
        foreach (var edge in result.GetProperty("edges").EnumerateArray())
        {
            var node = edge.GetProperty("node");
            if (node.GetProperty("status").GetString() == "SUCCEEDED")
                return new Told(ToldKind.Done) { RecordId = node.GetProperty("id").GetString() };
        }

        return null;
    }

    private static StringContent Content(string query, object variables) =>
        new(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");

    private async Task<JsonElement> PostAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(15), world.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, world.Emulator.Endpoint) { Content = content };
        request.Headers.Add("accrupay-api-secret", world.Emulator.Merchant.ApiSecret);
        try
        {
            using var wire = new HttpMessageInvoker(world.Wire, disposeHandler: false);
            using var response = await wire.SendAsync(request, either.Token).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            using var bodyTimeout = new CancellationTokenSource(BodyTimeout, world.Clock);
            var text = await response.Content.ReadAsStringAsync(bodyTimeout.Token).ConfigureAwait(false);
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.TryGetProperty("errors", out _))
                throw new HttpRequestException("The service answered with errors.");

            return json.RootElement.GetProperty("data").GetProperty("result").Clone();
        }
        catch (Exception failure) when (failure is IOException or JsonException or KeyNotFoundException or OperationCanceledException
            || (failure is InvalidOperationException and not ObjectDisposedException))
        {
            throw new HttpRequestException("The call failed.", failure);
        }
    }
}
