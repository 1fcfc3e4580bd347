namespace AccruPay.Emulator.Host;

/// <summary>What a session is for, in a customer's words: as a thing, as the button says it, and when it is done.</summary>
internal sealed record ActionText(string Noun, string Button, string Done, string DoneDetail)
{
    public static ActionText Of(EmulatedSession session)
    {
        var amount = AmountText.Of(session.Amount, session.Currency);
        return session.Action switch
        {
            EmulatedTransactionAction.Payment =>
                new("Payment", $"Pay {amount}", "Payment approved", $"The provider took {amount}."),
            EmulatedTransactionAction.Authorization =>
                new("Authorization", $"Authorize {amount}", "Authorization approved", $"The provider holds {amount}. Nothing is captured yet."),
            EmulatedTransactionAction.AddPaymentMethod =>
                new("Add a payment method", "Save card", "Card saved", "The provider stored the card. Nothing was charged."),
            _ => throw new ArgumentOutOfRangeException(nameof(session), session.Action, "A session pays, authorizes or adds a payment method."),
        };
    }
}
