namespace AccruPay.Reliability;

/// <summary>How often each of several circumstances was played, and whether it ever ended as it should.</summary>
internal sealed class Coverage(string what)
{
    private readonly SortedDictionary<string, long> _played = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ended = new(StringComparer.Ordinal);

    public int Kinds => _played.Count;

    public long Total => _played.Values.Sum();

    public void Add(string name, bool endedWell)
    {
        _played[name] = _played.GetValueOrDefault(name) + 1;
        if (endedWell)
            _ended.Add(name);
    }

    public IEnumerable<string> Missing(IEnumerable<string> all) =>
        all.Where(name => !_ended.Contains(name))
            .Select(name => $"{what} {name}: played {_played.GetValueOrDefault(name)} times, and never came to a true result");

    public override string ToString() => $"{what}s: {string.Join(", ", _played.Select(static played => FormattableString.Invariant($"{played.Key} {played.Value}")))}";
}
