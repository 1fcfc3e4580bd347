using AccruPay.Http;

namespace AccruPay;

/// <summary>One error of an answer's <c>errors</c> list.</summary>
public sealed class ApiError
{
    // It may quote what was sent.
    private readonly Secret? _message;

    /// <summary>Makes an error, for example in a test.</summary>
    /// <param name="code">The code; null where there is none.</param>
    /// <param name="message">The service's text; null where there is none.</param>
    /// <param name="path">The answer's field, its parts joined by dots; null where there is none.</param>
    public ApiError(string? code, string? message = null, string? path = null)
    {
        Code = code;
        Path = path;
        _message = Secret.Hide(message);
    }

    /// <summary>
    /// The error's code (<c>extensions.code</c>), by which to decide: one of the documented codes such as
    /// <c>UNAUTHENTICATED</c>, or a key of the form <c>@.../...</c>; null where there is none.
    /// </summary>
    public string? Code { get; }

    /// <summary>
    /// The field of the answer that failed, its parts joined by dots; null where the service does not say.
    /// </summary>
    public string? Path { get; }

    /// <summary>
    /// Gives the service's own text. It may quote what was sent, personal data included, so it takes an explicit call,
    /// and belongs in no log.
    /// </summary>
    /// <returns>The text; null where there is none.</returns>
    public string? RevealMessage() => _message?.Reveal();

    /// <summary>Shows the code and the path, where they look like such, not the text.</summary>
    public override string ToString() => Path is null ? Shown(Code) : $"{Shown(Code)} at {Shown(Path)}";

    private static string Shown(string? text) => text is null || QuotedText.IsPlain(text) ? $"{text}" : "(not shown)";
}
