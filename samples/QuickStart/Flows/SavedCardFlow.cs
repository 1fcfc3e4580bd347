using AccruPay;
using AccruPay.Emulator;

namespace QuickStart.Flows;

/// <summary>A customer saves a card without paying.</summary>
internal static class SavedCardFlow
{
    public static async Task RunAsync(Stage stage)
    {
        Board.Title("4. A card, saved without a payment");
        var methods = stage.AccruPay.Transactions.ClientSessions.PaymentMethods;
        var request = new StartPaymentMethodSessionRequest
        {
            Currency = Currency.Usd,
            MerchantInternalTransactionCode = Steps.NewCode("card-of-customer-123"),
            Customer = CustomerSelector.FromInternalCode("customer-123"),
            Billing = Steps.Billing,
        };
        if (await Steps.StartAsync(() => methods.StartAsync(request)) is not { } session)
            return;

        stage.CustomerPays(session, TestCards.Approved);
        var transaction = await Steps.VerifyAsync("id", () => methods.VerifyAsync(SessionIdentifier.FromId(session.Id)));
        if (transaction?.PaymentMethod is { Info: CardPaymentMethodInfo card } method)
            Board.Note($"payment method {method.Id}: {card.CardBrand} {card.CardNumberMasked}, {card.ExpirationMonth}/{card.ExpirationYear}");
    }
}
