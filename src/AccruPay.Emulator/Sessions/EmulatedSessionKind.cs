namespace AccruPay.Emulator;

/// <summary>Who drives a session: CLIENT_TRANSACTION_SESSION_KIND.</summary>
public enum EmulatedSessionKind
{
    /// <summary>The customer, in a browser.</summary>
    Client,

    /// <summary>The merchant's back end.</summary>
    Server,
}
