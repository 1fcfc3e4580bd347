using System.Buffers.Text;
using System.Text;

namespace AccruPay.Emulator;

/// <summary>A cursor names the record that it stands at, so that it holds while others are added.</summary>
internal static class Cursor
{
    private const string Prefix = "at:";

    public static string Of(string id) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Prefix + id));

    /// <summary>The record's id; null where the text is no cursor.</summary>
    public static string? Read(string cursor)
    {
        if (!Base64.IsValid(cursor))
            return null;
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(cursor));
        return text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : null;
    }
}
