namespace AccruPay.Reliability;

/// <summary>What the program does.</summary>
internal enum Mode
{
    /// <summary>Schedules in memory.</summary>
    Memory,

    /// <summary>Schedules over sockets.</summary>
    Sockets,

    /// <summary>Spoiled answers.</summary>
    Fuzz,

    /// <summary>Very many calls over sockets.</summary>
    Soak,

    /// <summary>The service of a soak.</summary>
    SoakServer,

    /// <summary>One schedule again.</summary>
    Replay,
}
