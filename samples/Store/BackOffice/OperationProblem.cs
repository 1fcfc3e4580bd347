namespace Store.BackOffice;

/// <summary>Why staff could not do what they wanted. The key stands in the address, the text on the page.</summary>
public sealed record OperationProblem(string Key, string Text)
{
    public static readonly OperationProblem NotNow =
        new("not-now", "This was not sent: the order has another operation under way, stands elsewhere by now, or the form was sent before.");

    public static readonly OperationProblem WrongAmount =
        new("wrong-amount", "This was not sent: the amount must be positive, at most what is left, and have no more decimals than the currency.");

    public static readonly OperationProblem NothingLeft =
        new("nothing-left", "This was not sent: there is no payment of which something could be refunded, and no hold that stands.");

    public static readonly OperationProblem NotUnderstood =
        new("not-understood", "This was not sent: the form is not complete.");

    public static readonly OperationProblem TooEarly =
        new("too-early", "Nothing was dismissed: the service knows of it, or the request may still be under way.");

    public static OperationProblem? Find(string? key) =>
        Array.Find([NotNow, WrongAmount, NothingLeft, NotUnderstood, TooEarly], problem => problem.Key == key);
}
