namespace AccruPay.Emulator;

/// <summary>Ids that nobody can guess, and that no two emulators share.</summary>
internal sealed class RandomIds : IdSource
{
    protected override Guid Next() => Guid.NewGuid();
}
