// A shop as small as it can be: the application that tests/AccruPay.WebShop.Tests puts into a WebApplicationFactory.
using AccruPay;

#pragma warning disable CA2007 // A program has no synchronisation context to come back to.

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAccruPay();
var app = builder.Build();

app.MapPost("/orders/{code}/checkout", async (string code, AccruPayClient accruPay) =>
{
    var session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(new StartPaymentSessionRequest
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = code,
        Billing = new BillingDetails { FirstName = "Jane", LastName = "Smith", Email = "jane@example.com", AddressCountry = "US" },
    });
    return session.Id;
});

app.MapGet("/orders/{code}/is-paid", async (string code, AccruPayClient accruPay) =>
{
    var transaction = await accruPay.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromMerchantInternalTransactionCode(code));
    return transaction.IsPaidFor(new Money(10_000, Currency.Usd));
});

await app.RunAsync();
