namespace AccruPay;

/// <summary>
/// What an update does to a member of which null is a value too: leave it as it is (the default), or set it. A value
/// converts by itself: <c>Description = null</c> sets it to null.
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
