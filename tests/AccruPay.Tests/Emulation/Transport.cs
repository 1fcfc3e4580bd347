namespace AccruPay.Tests;

/// <summary>How a client reaches the emulator.</summary>
public enum Transport
{
    /// <summary>By the emulator's own handler, without a socket.</summary>
    InProcess,

    /// <summary>Over HTTP on loopback, by the handler that the client makes itself.</summary>
    Loopback,
}
