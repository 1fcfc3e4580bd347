using AccruPay;
using AccruPay.Emulator;

namespace QuickStart.Flows;

/// <summary>A customer pays. The session can be verified by any of its four keys, and always says the same.</summary>
internal static class PaymentFlow
{
    public static async Task RunAsync(Stage stage)
    {
        Board.Title("1. A payment");
        var payments = stage.AccruPay.Transactions.ClientSessions.Payments;
        var request = Steps.Payment("order-1");
        if (await Steps.StartAsync(() => payments.StartAsync(request)) is not { } session)
            return;

        stage.CustomerPays(session, TestCards.Approved);
        var order = new Money(request.Amount, request.Currency);
        var isPaid = false;
        foreach (var (how, identifier) in KeysOf(session, request.MerchantInternalTransactionCode))
        {
            var transaction = await Steps.VerifyAsync(how, () => payments.VerifyAsync(identifier));
            isPaid |= transaction?.IsPaidFor(order) == true;
        }

        if (isPaid)
            Board.Note($"the order over {order} is paid: fulfil it, once");
    }

    private static IEnumerable<(string How, SessionIdentifier Identifier)> KeysOf(TransactionSession session, string code)
    {
        yield return ("id", SessionIdentifier.FromId(session.Id));
        if (session.Token is { } token)
            yield return ("token", SessionIdentifier.FromToken(token));
        if (session.ProviderCode is { } providerCode)
            yield return ("providerCode", SessionIdentifier.FromProviderCode(providerCode));
        yield return ("merchantInternalTransactionCode", SessionIdentifier.FromMerchantInternalTransactionCode(code));
    }
}
