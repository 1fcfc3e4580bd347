using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

/// <summary>Any sequence of UTF-16 units: letters, control characters, emoji, and halves of surrogate pairs.</summary>
internal static class AnyText
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements("\"", "\\", "\0", "\n", "é", "漢", "😀", "\uD800", "\uDC00", "\u2028", "<", "\uFFFF"),
        Gen.Choose(0x20, 0x7E).Select(static unit => ((char)unit).ToString()),
        Gen.Choose(0, 0xFFFF).Select(static unit => ((char)unit).ToString()));

    internal static Gen<string> Generator { get; } = Piece.ListOf().Select(static pieces => string.Concat(pieces));

    internal static Arbitrary<string> Arbitrary { get; } = Generator.ToArbitrary();

    /// <summary>Text that is not blank, as required members need it.</summary>
    internal static Gen<string> NotBlank { get; } = Generator.Select(static text => "x" + text);

    /// <summary>Text, or null about half of the time.</summary>
    internal static Gen<string?> Optional { get; } = Gen.OneOf(Gen.Constant<string?>(null), Generator.Select(static text => (string?)text));

    /// <summary>The text as UTF-8 can hold it: halves of surrogate pairs become U+FFFD.</summary>
    internal static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
