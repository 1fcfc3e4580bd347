namespace AccruPay.Emulator.Host;

/// <summary>The checkout's answer, before it is written as a page or as JSON: a view, a problem, or both.</summary>
internal sealed record CheckoutAnswer(int StatusCode, CheckoutView? View, CheckoutProblem? Problem)
{
    /// <summary>Where the customer goes afterwards; null where nobody said.</summary>
    public ReturnAddress? Return { get; init; }

    public static CheckoutAnswer Of(CheckoutView view) => new(StatusCodes.Status200OK, view, null);

    public static CheckoutAnswer Refusal(int statusCode, string title, string detail) => new(statusCode, null, new CheckoutProblem(title, detail));

    /// <summary>The session is past what was asked for: gone where it expired, in conflict otherwise.</summary>
    public static CheckoutAnswer Conflict(CheckoutView view, string title, string detail) => new(
        view.Stage == CheckoutStage.Expired ? StatusCodes.Status410Gone : StatusCodes.Status409Conflict,
        view,
        new CheckoutProblem(title, detail));
}
