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
var payments = accruPay.Transactions.ClientSessions.Payments;
var session = await payments.StartAsync(new StartPaymentSessionRequest
{
    Amount = 10_000,
    Currency = Currency.Usd,
    MerchantInternalTransactionCode = Guid.NewGuid().ToString("N"),
    Billing = new BillingDetails { FirstName = "Jane", LastName = "Smith", Email = "jane@example.com", AddressCountry = "US" },
});
var listed = await CountAsync(accruPay.Transactions.ClientSessions.ListAsync(new SessionFilter { Id = session.Id }));
if (listed != 1)
{
    Console.Error.WriteLine($"A list by the session's id has {listed} sessions.");
    return 1;
}

var read = await accruPay.Transactions.ClientSessions.GetAsync(SessionIdentifier.FromId(session.Id));
try
{
    await payments.VerifyAsync(SessionIdentifier.FromId(session.Id));
    Console.Error.WriteLine("A session that nobody has paid was verified.");
    return 1;
}
catch (AccruPaySessionUnpaidException unpaid) when (unpaid.CanStillBePaid)
{
    Console.WriteLine($"merchant {merchant.Status}, session {read.Status}, verify: {unpaid.Status} and unpaid");
    return 0;
}

static async Task<int> CountAsync(PagedList<TransactionSession> sessions)
{
    var count = 0;
    await foreach (var session in sessions)
        count++;

    return count;
}
