namespace AccruPay.Emulator.Host;

/// <summary>A test card in a customer's words: a title, and what happens when it is used.</summary>
internal sealed record CardText(string Title, string Effect)
{
    public static CardText Of(TestCard card) => card.Outcome switch
    {
        CardOutcome.Approved when card.StoredOutcome == CardOutcome.Declined =>
            new("Declined when charged later", "The provider takes it, and refuses when the merchant charges it later."),
        CardOutcome.Approved when card.StoredOutcome == CardOutcome.AuthenticationRequired =>
            new("Needs you every time", "The provider takes it, and refuses when the merchant charges it without you."),
        CardOutcome.Approved => new("Approved", "The provider takes it at once."),
        CardOutcome.Declined => new("Declined", "The provider refuses: do not honor. The session ends."),
        CardOutcome.InsufficientFunds => new("Insufficient funds", "The provider refuses: insufficient funds. The session ends."),
        CardOutcome.ThreeDSecureAbandoned => new("3-D Secure abandoned", "The bank asks who is paying, and you give up. The session stays open."),
        CardOutcome.ProcessingError => new("Processing error", "Something breaks at the provider. The session ends."),
        CardOutcome.Pending => new("Decided later", "The provider takes it, and you decide what the bank says."),
        CardOutcome.ExpiredCard => new("Expired card", "The provider refuses: the card has expired. The session ends."),
        CardOutcome.IncorrectCvc => new("Wrong security code", "The provider refuses: the security code is wrong. The session ends."),
        CardOutcome.AuthenticationRequired => new("Authentication required", "The provider refuses: 3-D Secure is needed. The session ends."),
        _ => throw new ArgumentOutOfRangeException(nameof(card), card.Outcome, "The outcome is not known."),
    };

    /// <summary>The number in groups of four, as it is printed on a card.</summary>
    public static string Number(TestCard card, EmulatedProvider provider) => string.Join(' ', card.NumberAt(provider).Chunk(4).Select(digits => new string(digits)));
}
