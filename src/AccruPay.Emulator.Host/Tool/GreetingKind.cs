namespace AccruPay.Emulator.Host;

/// <summary>What the tool says when it listens.</summary>
internal enum GreetingKind
{
    /// <summary>Everything that a person needs.</summary>
    Text,

    /// <summary>One line of JSON, for a program.</summary>
    Json,

    /// <summary>Nothing.</summary>
    None,
}
