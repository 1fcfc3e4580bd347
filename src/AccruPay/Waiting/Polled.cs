namespace AccruPay;

/// <summary>What one question for an outcome came to.</summary>
internal readonly record struct Polled<T>
    where T : class
{
    /// <summary>The record; null where the question failed.</summary>
    public T? Result { get; private init; }

    /// <summary>Whether it is the end.</summary>
    public bool IsEnd { get; private init; }

    /// <summary>Why there is no record yet.</summary>
    public AccruPayException? Reason { get; private init; }

    public static Polled<T> Of(T result, bool isEnd) => new() { Result = result, IsEnd = isEnd };

    public static Polled<T> NotYet(AccruPayException reason) => new() { Reason = reason };
}
