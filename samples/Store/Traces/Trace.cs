using AccruPay;

namespace Store.Traces;

/// <summary>What a search for something that was perhaps sent has shown. Only where there is no trace may staff say that nothing happened.</summary>
/// <param name="Kind">How the search has ended.</param>
/// <param name="Record">The record that it left; null where there is none, or not exactly one.</param>
internal sealed record Trace(TraceKind Kind, Transaction? Record = null)
{
    public static Trace None { get; } = new(TraceKind.None);

    public static Trace Ambiguous { get; } = new(TraceKind.Ambiguous);

    public static Trace Of(Transaction record) => new(TraceKind.Found, record);

    public static Trace Of(IReadOnlyList<Transaction> candidates) => candidates switch
    {
        [] => None,
        [var only] => Of(only),
        _ => Ambiguous,
    };
}
