namespace AccruPay.Emulator;

/// <summary>How large a document may be, and how large its answer. See the options of the same names.</summary>
internal sealed record DocumentLimits(int Characters, int Tokens, int Depth, int Selections, int RootFields, int AnsweredFields)
{
    /// <summary>
    /// How deep selections, fragments of both kinds counted as levels too, may lie within each other: what walks through a document
    /// goes down as many levels.
    /// </summary>
    public const int Nesting = 100;

    public static DocumentLimits Of(EmulatorOptions options) => new(
        options.MaximumDocumentLength,
        options.MaximumTokens,
        options.MaximumDepth,
        options.MaximumSelections,
        options.MaximumRootFields,
        options.MaximumAnsweredFields);

    /// <summary>Why a text is no document to parse; null where it is one.</summary>
    public string? Refuse(string text)
    {
        if (text.Length > Characters)
            return $"The document is longer than {Characters} characters.";
        return TokenCount.Exceeds(text, Tokens) ? $"The document has more than {Tokens} tokens." : null;
    }

    /// <summary>Why a document is not executed; null where it is.</summary>
    public string? Refuse(SelectionSize size)
    {
        if (size.Nesting > Nesting)
            return TooNested;
        if (size.Depth > Depth)
            return $"The document nests its selections deeper than {Depth} levels.";
        if (size.Selections > Selections)
            return $"The document selects more than {Selections} fields and fragments, where each fragment counts as often as it is spread.";
        return size.RootFields > RootFields ? $"The operation has more than {RootFields} root fields." : null;
    }

    public static string TooNested => $"The document nests its parts deeper than {Nesting} levels.";
}
