namespace AccruPay.Emulator;

/// <summary>The values of an input object. A field that was left out and one that is null are the same here, but for <see cref="Has"/>.</summary>
internal readonly struct InputValues(IDictionary<string, object?> values)
{
    public string? Text(string name) => Get(name) as string;

    /// <summary>A text that the schema requires.</summary>
    public string RequiredText(string name) => (string)Get(name)!;

    /// <summary>A value that the schema requires.</summary>
    public T RequiredValue<T>(string name)
        where T : struct => (T)Get(name)!;

    public T? Value<T>(string name)
        where T : struct => Get(name) is T value ? value : null;

    public T? Object<T>(string name)
        where T : class => Get(name) as T;

    /// <summary>Whether a field was given, be it as null: the one place where null and left out differ.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    private object? Get(string name) => values.TryGetValue(name, out var value) ? value : null;
}
