namespace AccruPay.GraphQL;

/// <summary>
/// What a refusal turned out to mean: that the call took effect, that something else is the matter, or (the default
/// value) nothing more than it says.
/// </summary>
internal readonly record struct Finding<TResult>
    where TResult : class
{
    public TResult? Result { get; private init; }

    public AccruPayException? Exception { get; private init; }

    public static Finding<TResult> Of(TResult result) => new() { Result = result };

    public static Finding<TResult> Means(AccruPayException exception) => new() { Exception = exception };
}
