using AccruPay;
using AccruPay.Emulator;

namespace QuickStart.Flows;

/// <summary>
/// A customer comes back too late. An expired session is never verified again in the hope of another answer: it is
/// replaced by a new session, with a new code.
/// </summary>
internal static class ExpiredSessionFlow
{
    public static async Task RunAsync(Stage stage)
    {
        Board.Title("3. An expired session, replaced");
        var payments = stage.AccruPay.Transactions.ClientSessions.Payments;
        var request = Steps.Payment("order-3");
        if (await Steps.StartAsync(() => payments.StartAsync(request)) is not { } expired)
            return;

        stage.CustomerWaits(TimeSpan.FromMinutes(21));
        await Steps.VerifyAsync("id", () => payments.VerifyAsync(SessionIdentifier.FromId(expired.Id)));

        var again = request with { MerchantInternalTransactionCode = Steps.NewCode("order-3-second-try") };
        if (await Steps.StartAsync(() => payments.StartAsync(again)) is not { } session)
            return;

        stage.CustomerPays(session, TestCards.Approved);
        await Steps.VerifyAsync("id", () => payments.VerifyAsync(SessionIdentifier.FromId(session.Id)));
    }
}
