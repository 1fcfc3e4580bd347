namespace AccruPay.Emulator;

/// <summary>The rule that a record is named by exactly one identifier.</summary>
internal static class OneIdentifier
{
    public static void Check(ApiErrors errors, params ReadOnlySpan<string?> identifiers)
    {
        var given = 0;
        foreach (var identifier in identifiers)
        {
            if (identifier is not null)
                given++;
        }

        if (given == 0)
            throw errors.Rule("identifier-missing", "Exactly one identifier is needed; none was given.");
        if (given > 1)
            throw errors.Rule("identifier-ambiguous", "Exactly one identifier is needed; several were given.");
    }
}
