namespace AccruPay.Emulator.Host;

/// <summary>The part of the page where the customer, or the bank, acts. A form without an address posts to the page's own.</summary>
internal static class CheckoutForm
{
    public static Html? Of(CheckoutView view) => view switch
    {
        { IsOpen: true } => Payment(view),
        { Stage: CheckoutStage.AwaitsBank } => Bank(),
        _ => null,
    };

    private static Html Payment(CheckoutView view)
    {
        var provider = view.Session.Account.Provider;
        return $"""
            <form method="post">
            <fieldset>
            <legend>Test cards at {provider.ToString()}</legend>
            {TestCards.All.Select(card => Card(card, provider))}
            </fieldset>
            <button class="primary" name="{CheckoutField.Action}" value="{CheckoutField.Pay}">{ActionText.Of(view.Session).Button}</button>
            </form>
            <form method="post">
            <button name="{CheckoutField.Action}" value="{CheckoutField.Cancel}">Cancel</button>
            </form>
            """;
    }

    private static Html Card(TestCard card, EmulatedProvider provider)
    {
        var text = CardText.Of(card);
        return $"""
            <label class="card">
            <input type="radio" name="{CheckoutField.Card}" value="{card.Name}" required{Checked(card)}>
            <span class="title">{text.Title}</span>
            <span class="number">{CardText.Number(card, provider)}</span>
            <span class="effect">{text.Effect}</span>
            </label>
            """;
    }

    private static Html? Checked(TestCard card) => card == TestCards.All[0] ? Html.Raw(" checked") : null;

    private static Html Bank() => $"""
        <form method="post" class="choices">
        <button class="primary" name="{CheckoutField.Action}" value="{CheckoutField.BankApproves}">Bank approves</button>
        <button name="{CheckoutField.Action}" value="{CheckoutField.BankDeclines}">Bank declines</button>
        </form>
        """;
}
