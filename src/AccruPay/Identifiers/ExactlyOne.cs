namespace AccruPay;

/// <summary>The rule that one key names a record: several could name several records, and none names none.</summary>
internal static class ExactlyOne
{
    /// <summary>Refuses anything but one value that is not null.</summary>
    /// <exception cref="ArgumentException">No value was given, or more than one was.</exception>
    internal static void Require(params (string Name, string? Value)[] arguments)
    {
        var given = Array.FindAll(arguments, static argument => argument.Value is not null);
        if (given.Length == 1) return;

        var (outcome, name) = given.Length == 0 ? ("none was", arguments[0].Name) : ($"{Names(given)} were", given[1].Name);
        throw new ArgumentException($"Exactly one of {Names(arguments)} must be given; {outcome}.", name);
    }

    private static string Names((string Name, string? Value)[] arguments)
    {
        return string.Join(", ", Array.ConvertAll(arguments, static argument => argument.Name));
    }
}
