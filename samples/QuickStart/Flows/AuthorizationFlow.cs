using AccruPay;
using AccruPay.Emulator;

namespace QuickStart.Flows;

/// <summary>An amount is held on the customer's card. A hold SUCCEEDED is no payment.</summary>
internal static class AuthorizationFlow
{
    public static async Task RunAsync(Stage stage)
    {
        Board.Title("5. An authorization");
        var authorizations = stage.AccruPay.Transactions.ClientSessions.Authorizations;
        var request = new StartAuthorizationSessionRequest
        {
            Amount = 25_000,
            Currency = Currency.Eur,
            MerchantInternalTransactionCode = Steps.NewCode("booking-5"),
            Billing = Steps.Billing,
        };
        if (await Steps.StartAsync(async () => (await authorizations.StartAsync(request)).Session) is not { } session)
            return;

        stage.CustomerPays(session, TestCards.Approved);
        await VerifyAsync(authorizations, session);
    }

    private static async Task VerifyAsync(AuthorizationSessionsClient authorizations, TransactionSession session)
    {
        try
        {
            var context = await authorizations.VerifyAsync(SessionIdentifier.FromId(session.Id));
            Board.Verified("id", context);
            if (context.Authorization is { } hold)
                Board.Note($"transaction {hold.Id} holds the money until it is settled, voided, or lapses");
        }
        catch (AccruPaySessionUnpaidException unpaid)
        {
            Board.Unpaid("id", unpaid);
        }
        catch (AccruPayApiException refusal) when (refusal is not AccruPayAuthenticationException)
        {
            Board.Refused("verified by id", refusal);
        }
    }
}
