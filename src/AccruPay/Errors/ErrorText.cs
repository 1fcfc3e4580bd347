namespace AccruPay;

/// <summary>
/// Codes and paths as messages show them. They are chosen by the other side, which may be a proxy that echoes what it
/// was sent: so nothing is shown that does not look like a code or a path.
/// </summary>
internal static class ErrorText
{
    private const int Longest = 100;

    /// <returns>The text where it looks like a code or a path, a remark where it does not, null where there is none.</returns>
    public static string? Shown(string? text) =>
        text is null ? null : text.Length <= Longest && text.All(IsExpected) ? text : "(not shown)";

    private static bool IsExpected(char character) => character is
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/' or '@';
}
