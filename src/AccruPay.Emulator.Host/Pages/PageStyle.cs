using System.Security.Cryptography;
using System.Text;

namespace AccruPay.Emulator.Host;

/// <summary>A style sheet of the pages, and the hash by which the content security policy lets it in, and no other.</summary>
internal sealed class PageStyle
{
    public static readonly PageStyle Every = new("page.css");

    public static readonly PageStyle Dashboard = new("dashboard.css");

    private PageStyle(string resource)
    {
        Css = Read(resource);
        Sha256 = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));
    }

    public string Css { get; }

    public string Sha256 { get; }

    /// <summary>A browser hashes the text with its line ends normalised, whatever the checkout made of them.</summary>
    private static string Read(string resource)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
