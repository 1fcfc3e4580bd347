using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Store.Visitors;

/// <summary>
/// Tells visitors apart by a protected cookie; it stands in for the accounts of a real store. Orders and cards are shown to their visitor only,
/// whatever addresses others guess.
/// </summary>
internal sealed class VisitorCookie(IDataProtectionProvider protection)
{
    private const string Name = "quayside.visitor";

    private static readonly TimeSpan Life = TimeSpan.FromDays(90);

    private readonly IDataProtector _protector = protection.CreateProtector("Store.Visitor");

    /// <summary>The visitor's id; a new one for a browser that has none.</summary>
    public string IdOf(HttpContext context) => Read(context.Request.Cookies[Name]) ?? Issue(context);

    private string? Read(string? cookie)
    {
        try
        {
            return cookie is null ? null : _protector.Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            // Made up, or protected by keys that are gone: a new visitor.
            return null;
        }
    }

    private string Issue(HttpContext context)
    {
        var id = $"visitor-{Guid.NewGuid():N}";
        context.Response.Cookies.Append(Name, _protector.Protect(id), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Life,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return id;
    }
}
