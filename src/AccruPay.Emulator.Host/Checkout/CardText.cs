namespace AccruPay.Emulator.Host;

/// <summary>A test card in a customer's words: a title, and what happens when it is used.</summary>
internal sealed record CardText(string Title, string Effect)
{
    public static CardText Of(TestCard card) => card.Outcome switch
    {
        CardOutcome.Approved => new("Approved", "The provider takes it at once."),
        CardOutcome.Declined => new("Declined", "The provider refuses: do not honor. The session ends."),
        CardOutcome.InsufficientFunds => new("Insufficient funds", "The provider refuses: insufficient funds. The session ends."),
        CardOutcome.ThreeDSecureAbandoned => new("3-D Secure abandoned", "The bank asks who is paying, and you give up. The session stays open."),
        CardOutcome.ProcessingError => new("Processing error", "Something breaks at the provider. The session ends."),
        CardOutcome.Pending => new("Decided later", "The provider takes it, and you decide what the bank says."),
        _ => throw new ArgumentOutOfRangeException(nameof(card), card.Outcome, "The outcome is not known."),
    };

    /// <summary>The number in groups of four, as it is printed on a card.</summary>
    public static string Number(TestCard card, EmulatedProvider provider) => string.Join(' ', card.NumberAt(provider).Chunk(4).Select(digits => new string(digits)));
}
