namespace AccruPay.Emulator.Host;

/// <summary>What the user of the tool asked for.</summary>
internal sealed record CommandLine
{
    public const int DefaultPort = 5280;

    public int Port { get; init; } = DefaultPort;

    /// <summary>The file that keeps the state; null means memory.</summary>
    public string? StateFile { get; init; }

    /// <summary>The merchant's API secret; null means a random one, or that of the state file.</summary>
    public string? ApiSecret { get; init; }

    /// <summary>The merchant's public id; null means a random one, or that of the state file.</summary>
    public string? PublicId { get; init; }

    public GreetingKind Greeting { get; init; }

    public bool Help { get; init; }

    public bool Version { get; init; }
}
