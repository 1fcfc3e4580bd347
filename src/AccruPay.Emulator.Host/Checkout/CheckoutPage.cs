namespace AccruPay.Emulator.Host;

/// <summary>Writes the checkout's answer for people: the order on one side, what can be done or what came of it on the other.</summary>
internal static class CheckoutPage
{
    public static OutgoingResponse Write(CheckoutAnswer answer) =>
        answer.View is { } view ? Write(answer, view) : WriteProblem(answer, answer.Problem!);

    private static OutgoingResponse Write(CheckoutAnswer answer, CheckoutView view)
    {
        var stage = StageText.Of(view);
        Html main = $"""
            <div class="checkout">
            {CheckoutSummary.Of(view)}
            <section class="panel" aria-labelledby="stage">
            <h2 id="stage" class="{Tone(stage.Tone)}">{stage.Heading}</h2>
            <p>{stage.Explanation}</p>
            {Notice(answer.Problem)}
            {CheckoutForm.Of(view)}
            {ReturnLink(answer.Return, view)}
            </section>
            </div>
            """;
        return Page.Answer(answer.StatusCode, $"{stage.Heading}: {view.Session.Account.Merchant.Name}", main, answer.Return?.PolicySource);
    }

    private static OutgoingResponse WriteProblem(CheckoutAnswer answer, CheckoutProblem problem) => Page.Answer(answer.StatusCode, problem.Title, $"""
        <section class="panel alone" aria-labelledby="problem">
        <h1 id="problem" class="bad">{problem.Title}</h1>
        <p>{problem.Detail}</p>
        {BackLink(answer)}
        </section>
        """);

    /// <summary>An empty address is the page's own, which a link opens by GET; with a question mark, it is the same without its query.</summary>
    private static Html? BackLink(CheckoutAnswer answer)
    {
        if (answer.StatusCode == StatusCodes.Status404NotFound)
            return null;
        return $"""<p><a href="{(answer.Return is null ? "?" : "")}">Back to the checkout</a></p>""";
    }

    private static Html? ReturnLink(ReturnAddress? address, CheckoutView view)
    {
        if (address is null)
            return null;
        return $"""<p class="return"><a href="{address.Text}">Return to {view.Session.Account.Merchant.Name}</a></p>""";
    }

    private static Html? Notice(CheckoutProblem? problem)
    {
        if (problem is null)
            return null;
        return $"""<p class="notice"><strong>{problem.Title}.</strong> {problem.Detail}</p>""";
    }

    private static string Tone(StageTone tone) => tone switch
    {
        StageTone.Good => "good",
        StageTone.Warning => "warning",
        StageTone.Bad => "bad",
        _ => "neutral",
    };
}
