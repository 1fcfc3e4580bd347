namespace AccruPay.Emulator;

/// <summary>Ids that cannot be guessed and carry no meaning.</summary>
internal static class NewId
{
    public static string Create() => Guid.NewGuid().ToString("D");

    /// <summary>Without hyphens, for the codes of providers.</summary>
    public static string Short() => Guid.NewGuid().ToString("N");
}
