using AccruPay;
using AccruPay.Emulator;

namespace QuickStart.Flows;

/// <summary>A bank declines. That is a transaction like any other, not an exception.</summary>
internal static class DeclinedPaymentFlow
{
    public static async Task RunAsync(Stage stage)
    {
        Board.Title("2. A declined payment");
        var payments = stage.AccruPay.Transactions.ClientSessions.Payments;
        var request = Steps.Payment("order-2");
        if (await Steps.StartAsync(() => payments.StartAsync(request)) is not { } session)
            return;

        stage.CustomerPays(session, TestCards.Declined);
        await Steps.VerifyAsync("id", () => payments.VerifyAsync(SessionIdentifier.FromId(session.Id)));
    }
}
