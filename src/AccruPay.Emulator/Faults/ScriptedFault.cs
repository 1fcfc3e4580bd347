namespace AccruPay.Emulator;

/// <summary>A fault that waits for its request.</summary>
internal sealed record ScriptedFault(Fault Fault, string? Operation)
{
    public bool Strikes(RequestNames names) => Operation is null || names.Include(Operation);
}
