using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AccruPay.Emulator.Host;

/// <summary>
/// A piece of HTML. Written as an interpolated string, every text in it is encoded, and another piece is taken as it is:
/// forgetting to encode is not possible. Attribute values go between double quotes.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text;

    public Html(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>Text that is HTML already. For the program's own text only.</summary>
    public static Html Raw(string html)
    {
        var piece = new Html(html.Length, 0);
        piece.AppendLiteral(html);
        return piece;
    }

    public void AppendLiteral(string html) => _text.Append(html);

    public void AppendFormatted(string? text) => _text.Append(Encoder.Encode(text ?? ""));

    /// <summary>Null is a piece that is left out.</summary>
    public void AppendFormatted(Html? piece) => _text.Append(piece?._text);

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces)
            AppendFormatted(piece);
    }

    public override string ToString() => _text.ToString();
}
