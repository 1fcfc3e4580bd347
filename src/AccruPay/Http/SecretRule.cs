namespace AccruPay.Http;

/// <summary>What an API secret must be, to be sent in a header. The rule's text never holds the secret.</summary>
internal static class SecretRule
{
    /// <returns>The end of a sentence about the secret, or null where it is in order.</returns>
    public static string? Broken(string? secret)
    {
        if (string.IsNullOrWhiteSpace(secret))
            return "is missing or blank";

        foreach (var character in secret!)
        {
            if (character is '\r' or '\n')
                return "has a line break, often the last character of a file that it was read from";

            if (character is < ' ' or > '~')
                return "has a character that cannot be sent in a header";
        }

        return char.IsWhiteSpace(secret[0]) || char.IsWhiteSpace(secret[secret.Length - 1])
            ? "begins or ends with a space"
            : null;
    }
}
