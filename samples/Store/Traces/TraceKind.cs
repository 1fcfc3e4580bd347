namespace Store.Traces;

/// <summary>How a search for what was perhaps sent has ended.</summary>
internal enum TraceKind
{
    /// <summary>The service knows nothing of it. It may still be under way.</summary>
    None,

    /// <summary>The service knows it, whatever has become of it so far.</summary>
    Found,

    /// <summary>The service knows something that may be it: people have to look.</summary>
    Ambiguous,
}
