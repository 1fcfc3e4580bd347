using AccruPay;

namespace QuickStart;

/// <summary>
/// Starting and verifying as a merchant's server does, with the service's answers reported: that a session is unpaid, or
/// that a code is used, is an answer and no crash.
/// </summary>
internal static class Steps
{
    /// <summary>An order's code: made once, before the call, and stored with the order.</summary>
    public static string NewCode(string order) => $"{order}-{Guid.NewGuid():N}";

    public static BillingDetails Billing { get; } = new()
    {
        FirstName = "Jane",
        LastName = "Smith",
        Email = "jane@example.com",
        AddressCountry = "US",
    };

    public static StartPaymentSessionRequest Payment(string order) => new()
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = NewCode(order),
        Billing = Billing,
    };

    /// <returns>The session; null where the service has none to give.</returns>
    public static async Task<TransactionSession?> StartAsync(Func<Task<TransactionSession>> start)
    {
        try
        {
            var session = await start();
            Board.Started(session);
            return session;
        }
        catch (AccruPayDuplicateTransactionCodeException used) when (used.Session is not null)
        {
            // The code is burnt. What matters now is what became of the session that holds it.
            Board.Refused("started", used);
            Board.Started(used.Session);
            return used.Session;
        }
        catch (AccruPayApiException refusal) when (refusal is not AccruPayAuthenticationException)
        {
            Board.Refused("started", refusal);
            return null;
        }
    }

    /// <returns>The transaction; null where there is none.</returns>
    public static async Task<Transaction?> VerifyAsync(string how, Func<Task<Transaction>> verify)
    {
        try
        {
            var transaction = await verify();
            Board.Verified(how, transaction);
            return transaction;
        }
        catch (AccruPaySessionUnpaidException unpaid)
        {
            Board.Unpaid(how, unpaid);
        }
        catch (AccruPayApiException refusal) when (refusal is not AccruPayAuthenticationException)
        {
            Board.Refused($"verified by {how}", refusal);
        }

        return null;
    }
}
