namespace AccruPay.GraphQL;

/// <summary>What one attempt of a call came to: a result, or a failure.</summary>
internal readonly record struct Attempt
{
    /// <summary>The operation's result; null where it failed.</summary>
    public object? Result { get; init; }

    /// <summary>The failure; null where there is a result.</summary>
    public Failure? Failure { get; init; }
}
