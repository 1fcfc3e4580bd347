namespace AccruPay.Emulator;

/// <summary>How much of an answer reaches the client.</summary>
internal enum Delivery
{
    /// <summary>All of it.</summary>
    Complete,

    /// <summary>The head and half of the body; then the connection breaks.</summary>
    Truncated,

    /// <summary>Nothing: the connection breaks.</summary>
    Dropped,

    /// <summary>Nothing: there was no connection.</summary>
    Refused,
}
