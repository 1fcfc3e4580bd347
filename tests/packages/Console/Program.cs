// The packages AccruPay and AccruPay.Emulator, without a socket.
using AccruPay;
using AccruPay.Emulator;

var emulator = new AccruPayEmulator();
await using var accruPay = new AccruPayClient(
    new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = emulator.Endpoint },
    emulator.CreateHandler());

TransactionSession session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(new StartPaymentSessionRequest
{
    Amount = 10_000,
    Currency = Currency.Usd,
    MerchantInternalTransactionCode = "order-1",
    Billing = new BillingDetails { FirstName = "Jane", LastName = "Smith", Email = "jane@example.com", AddressCountry = "US" },
});
emulator.Customer.Pay(session.Id, TestCards.Approved);

#if MISTAKE
await accruPay.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromId(session.Id));
#else
Transaction transaction = await accruPay.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromId(session.Id));
Console.WriteLine(transaction.IsPaidFor(new Money(10_000, Currency.Usd)) ? "paid" : "NOT PAID");
#endif
