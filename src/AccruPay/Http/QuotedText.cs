namespace AccruPay.Http;

/// <summary>
/// Texts that come from outside and might quote what was sent: a code or an id of the answer, and the exceptions of the
/// platform and of handlers, which quote an answer that is no valid HTTP. None of them may carry the secret any further.
/// </summary>
internal static class QuotedText
{
    private const int MostCharacters = 128;

    /// <summary>Whether a text looks like the code or id that it should be, and so may stand in messages and logs.</summary>
    public static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9')
                or '_' or '-' or '.' or ':' or '/' or '@' or '+' or '=' or '[' or ']'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= MostCharacters;
    }

    /// <summary>Whether a text quotes the secret; an empty one is none yet.</summary>
    public static bool Quotes(string text, string secret) => secret.Length > 0 && text.AsSpan().IndexOf(secret.AsSpan()) >= 0;

    /// <summary>Whether the text of an exception, or of one inside it, quotes what it must not.</summary>
    public static bool IsIn(Exception failure, string secret)
    {
        try
        {
            return IsOfInvalidAnswer(failure) || Quotes(failure.ToString(), secret);
        }
        catch (Exception)
        {
            // What cannot even be printed is nobody's to show.
            return true;
        }
    }

    /// <summary>An exception that tells only the type of another.</summary>
    public static HttpRequestException Hidden(Exception failure) =>
        new($"{failure.GetType().Name}; its text is left out, since it quotes what was sent or received.");

    /// <summary>Gives the exception itself where its text may be shown, or one that tells only its type.</summary>
    public static Exception Without(Exception failure, string secret) => IsIn(failure, secret) ? Hidden(failure) : failure;

    private static bool IsOfInvalidAnswer(Exception? failure) =>
        failure is not null && (TellsInvalidAnswer(failure) || IsOfInvalidAnswer(failure.InnerException));

#if NET
    private static bool TellsInvalidAnswer(Exception failure) => failure
        is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }
        or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse };
#else
    // This build runs on new platforms too, whose exceptions tell it in a property that it cannot name.
    private static bool TellsInvalidAnswer(Exception failure) =>
        failure.GetType().GetProperty("HttpRequestError")?.GetValue(failure)?.ToString() == "InvalidResponse";
#endif
}
