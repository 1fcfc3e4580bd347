namespace AccruPay.Emulator.Host;

/// <summary>Where a checkout stands, in a customer's words: a heading, an explanation, and how good the news is.</summary>
internal sealed record StageText(string Heading, string Explanation, StageTone Tone)
{
    private const string AskAgain = "The session is over: another attempt needs a new one.";

    public static StageText Of(CheckoutView view) => view.Stage switch
    {
        CheckoutStage.Open => new("Choose a test card", "Each card leads to the outcome that it names.", StageTone.Neutral),
        CheckoutStage.ThreeDSecureAbandoned => new("3-D Secure was abandoned", "You gave the bank's check up. The session is still open: choose another card, or cancel.", StageTone.Warning),
        CheckoutStage.AwaitsBank => new("Waiting for the bank", "The provider took the card, and the bank has not decided. Nothing is approved yet: what does the bank say?", StageTone.Warning),
        CheckoutStage.Approved => Approved(ActionText.Of(view.Session)),
        CheckoutStage.Declined => new("Card declined", $"{Reason(view)} {AskAgain}", StageTone.Bad),
        CheckoutStage.DeclinedByBank => new("Declined by the bank", $"{Reason(view)} {AskAgain}", StageTone.Bad),
        CheckoutStage.Error => new("Something broke at the provider", $"{Reason(view)} {AskAgain}", StageTone.Bad),
        CheckoutStage.Canceled => new("Canceled", $"You called it off. Nothing was approved. {AskAgain}", StageTone.Neutral),
        CheckoutStage.Expired => new("The session has expired", $"Its time at the provider ran out. {AskAgain}", StageTone.Neutral),
        _ => new("Unknown state", "The provider reports a state that the service does not know.", StageTone.Warning),
    };

    private static StageText Approved(ActionText action) => new(action.Done, action.DoneDetail, StageTone.Good);

    private static string Reason(CheckoutView view) => $"The provider says: {view.Transaction?.ProviderError ?? view.Session.ProviderError}.";
}
