namespace AccruPay.Emulator;

/// <summary>Something that is done to the emulator from outside: its name, the fields that it takes, and what it does.</summary>
internal sealed class Act(string name, string[] fields, Func<AccruPayEmulator, ActFields, ValueTask<object?>> play)
{
    public Act(string name, string[] fields, Func<AccruPayEmulator, ActFields, object?> play)
        : this(name, fields, (emulator, given) => ValueTask.FromResult(play(emulator, given)))
    {
    }

    public string Name { get; } = name;

    public IReadOnlyList<string> Fields { get; } = fields;

    /// <returns>What it led to, such as a transaction; null for nothing to show.</returns>
    /// <exception cref="ActFieldException">A field is missing, unknown or of the wrong kind.</exception>
    public ValueTask<object?> PlayAsync(AccruPayEmulator emulator, ActFields given)
    {
        given.RefuseOthers(fields);
        return play(emulator, given);
    }
}
