namespace AccruPay;

/// <summary>Questions about the letters A to Z, of which the codes of currencies and countries are made.</summary>
internal static class AsciiLetters
{
    /// <summary>Whether every character is a letter from A to Z in either case.</summary>
    internal static bool Only(string text)
    {
        foreach (var letter in text)
            if (letter is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z')))
                return false;

        return true;
    }

    /// <summary>Whether every character is a capital from A to Z.</summary>
    internal static bool OnlyCapitals(string text)
    {
        foreach (var letter in text)
            if (letter is < 'A' or > 'Z')
                return false;

        return true;
    }
}
