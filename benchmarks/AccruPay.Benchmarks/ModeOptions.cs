namespace AccruPay.Benchmarks;

/// <summary>What follows a mode on the command line.</summary>
/// <param name="Command">All of it, as it was written.</param>
/// <param name="Flags">The flags that are set.</param>
/// <param name="Json">The file for the results; null for the mode's own.</param>
internal sealed record ModeOptions(string Command, IReadOnlyList<string> Flags, string? Json)
{
    /// <summary>Reads flags, each of them one of those allowed, and "--json FILE"; null where there is anything else.</summary>
    public static ModeOptions? Parse(string[] arguments, params string[] allowed)
    {
        var flags = new List<string>();
        string? json = null;
        for (var at = 0; at < arguments.Length; at++)
        {
            if (allowed.Contains(arguments[at]))
                flags.Add(arguments[at]);
            else if (arguments[at] == "--json" && at + 1 < arguments.Length)
                json = arguments[++at];
            else
                return null;
        }

        return new ModeOptions(string.Join(' ', arguments), flags, json);
    }

    public bool Has(string flag) => Flags.Contains(flag, StringComparer.Ordinal);

    /// <summary>Where the results go.</summary>
    public string JsonOr(string name) => Json ?? Path.Combine(Repository.Root, "artifacts", "benchmarks", name);
}
