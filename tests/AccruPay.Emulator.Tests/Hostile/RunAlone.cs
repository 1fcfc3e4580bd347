namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>Tests that look at the memory of the process, and so run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunAlone
{
    public const string Name = "Alone";
}
