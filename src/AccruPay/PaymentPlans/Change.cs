namespace AccruPay;

/// <summary>
/// What an update does to one member of a record: leave it as it is (the default), or set it. A value converts by
/// itself: <c>Name = "Gold"</c>.
/// </summary>
/// <typeparam name="T">The type of the member.</typeparam>
public readonly record struct Change<T>
{
    private Change(T value)
    {
        IsSet = true;
        Value = value;
    }

    /// <summary>Whether the member is set; false leaves it as it is.</summary>
    public bool IsSet { get; }

    /// <summary>The new value, where <see cref="IsSet"/>.</summary>
    public T? Value { get; }

    /// <summary>Sets the member.</summary>
    /// <param name="value">The new value.</param>
    public static implicit operator Change<T>(T value) => new(value);
}

/// <summary>Makes changes where a value does not convert by itself.</summary>
public static class Change
{
    /// <summary>Sets a member.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="value">The new value.</param>
    /// <returns>The change.</returns>
    public static Change<T> To<T>(T value) => value;
}
