namespace AccruPay.Emulator;

/// <summary>How a request can be spoken of: its operation's name, and the root fields that it asks for.</summary>
internal sealed record RequestNames(string? Operation, IReadOnlyList<string> RootFields)
{
    public static readonly RequestNames None = new(null, []);

    public bool Include(string name) =>
        string.Equals(Operation, name, StringComparison.Ordinal) || RootFields.Contains(name, StringComparer.Ordinal);
}
