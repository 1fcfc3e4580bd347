namespace AccruPay.Emulator;

/// <summary>A record in a list, and the cursor that marks its place.</summary>
internal sealed record Edge<T>(string Cursor, T Node)
    where T : class;
