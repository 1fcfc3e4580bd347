using System.Net.Http.Headers;
using AccruPay;

// Published as a native binary and as a trimmed program by .ci/run, and run against an emulator over HTTP:
//   AccruPay.Aot ENDPOINT SECRET
if (args is not [var endpoint, var secret])
{
    Console.Error.WriteLine("usage: AccruPay.Aot ENDPOINT SECRET");
    return 1;
}

await using var accruPay = new AccruPayClient(new AccruPayClientOptions { ApiSecret = secret, Endpoint = new Uri(endpoint) });
var merchant = await accruPay.Merchant.GetAsync();
var sessions = accruPay.Transactions.ClientSessions;
var total = new Money(10_000, Currency.Usd);

// A session that its customer pays is verified as paid, and its transaction is listed.
var paid = await StartAsync();
await PayAsync(paid);
var transaction = await sessions.Payments.VerifyAsync(SessionIdentifier.FromId(paid.Id));
if (!transaction.IsPaidFor(total))
    return Fail($"A paid session was verified as {transaction.Status}, {transaction.Amount} {transaction.Currency}.");

var transactions = await IdsAsync(accruPay.Transactions.ListAsync(new TransactionFilter { Id = transaction.Id }), static its => its.Id);
if (transactions is not [var found] || found != transaction.Id)
    return Fail($"A list by the transaction's id has {transactions.Count} transactions.");

// A session that nobody has paid is listed, and not verified.
var unpaid = await StartAsync();
var listed = await IdsAsync(sessions.ListAsync(new SessionFilter { Id = unpaid.Id }), static its => its.Id);
if (listed is not [var only] || only != unpaid.Id)
    return Fail($"A list by the session's id has {listed.Count} sessions.");

var read = await sessions.GetAsync(SessionIdentifier.FromId(unpaid.Id));
try
{
    await sessions.Payments.VerifyAsync(SessionIdentifier.FromId(unpaid.Id));
    return Fail("A session that nobody has paid was verified.");
}
catch (AccruPaySessionUnpaidException refusal) when (refusal.CanStillBePaid)
{
    Console.WriteLine($"merchant {merchant.Status}; paid: {transaction.Status}, {transaction.Amount} {transaction.Currency}; session {read.Status}, verify: {refusal.Status} and unpaid");
    return 0;
}

Task<TransactionSession> StartAsync() => sessions.Payments.StartAsync(new StartPaymentSessionRequest
{
    Amount = total.Amount,
    Currency = total.Currency,
    MerchantInternalTransactionCode = Guid.NewGuid().ToString("N"),
    Billing = new BillingDetails { FirstName = "Jane", LastName = "Smith", Email = "jane@example.com", AddressCountry = "US" },
});

// The emulator's page for customers, which takes JSON of programs.
async Task PayAsync(TransactionSession session)
{
    using var browser = new HttpClient();
    using var card = new ByteArrayContent("""{"card":"Approved"}"""u8.ToArray());
    card.Headers.ContentType = new MediaTypeHeaderValue("application/json");
    using var answer = await browser.PostAsync(new Uri(new Uri(endpoint), $"/checkout/{session.Id}"), card);
    answer.EnsureSuccessStatusCode();
}

static async Task<List<string>> IdsAsync<T>(PagedList<T> list, Func<T, string> idOf)
{
    var ids = new List<string>();
    await foreach (var item in list)
        ids.Add(idOf(item));

    return ids;
}

static int Fail(string problem)
{
    Console.Error.WriteLine(problem);
    return 1;
}
