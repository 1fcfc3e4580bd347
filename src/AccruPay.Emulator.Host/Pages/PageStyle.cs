using System.Security.Cryptography;
using System.Text;

namespace AccruPay.Emulator.Host;

/// <summary>The style sheet of every page, and the hash by which the content security policy lets it in, and no other.</summary>
internal static class PageStyle
{
    public static readonly string Css = Read();

    public static readonly string Sha256 = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));

    /// <summary>A browser hashes the text with its line ends normalised, whatever the checkout made of them.</summary>
    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
