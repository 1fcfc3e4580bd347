// What every program here does: one payment by the packed SDK, against an emulator over HTTP, with the customer played by its page.
using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using AccruPay;

public static class Payment
{
    public static async Task<string> RunAsync(AccruPayClient accruPay, Uri endpoint)
    {
        TransactionSession session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(new StartPaymentSessionRequest
        {
            Amount = 10_000,
            Currency = Currency.Usd,
            MerchantInternalTransactionCode = "order-" + Guid.NewGuid().ToString("N"),
            Billing = new BillingDetails { FirstName = "Jane", LastName = "Smith", Email = "jane@example.com", AddressCountry = "US" },
        }).ConfigureAwait(false);

        using (var customer = new HttpClient())
        using (var card = new StringContent("{\"card\":\"Approved\"}", Encoding.UTF8, "application/json"))
        using (HttpResponseMessage answer = await customer.PostAsync(new Uri(endpoint, "/checkout/" + session.Id), card).ConfigureAwait(false))
            answer.EnsureSuccessStatusCode();

        Transaction transaction = await accruPay.Transactions.ClientSessions.Payments
            .VerifyAsync(SessionIdentifier.FromId(session.Id)).ConfigureAwait(false);
        return transaction.IsPaidFor(new Money(10_000, Currency.Usd)) ? "paid" : "NOT PAID: " + transaction.Status;
    }
}
