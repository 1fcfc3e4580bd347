using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Store.Pages;

namespace Store.BackOffice;

/// <summary>Lets staff in by a passcode; it stands in for the sign-in of a real store.</summary>
internal static class StaffSignIn
{
    public const string Address = "/staff/sign-in";

    public static void MapStaffSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, () => new RazorComponentResult<SignInPage>());
        routes.MapPost(Address, SignInAsync).RequireRateLimiting(SignInLimit.Policy);
        routes.MapPost("/staff/sign-out", (Delegate)SignOutAsync);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, IOptions<StoreOptions> options, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        if (!IsSame(form["passcode"].ToString(), options.Value.StaffPasscode))
            return new RazorComponentResult<SignInPage>(new { IsRefused = true }) { StatusCode = StatusCodes.Status401Unauthorized };

        var staff = new ClaimsIdentity([new Claim(ClaimTypes.Name, "staff")], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(staff));
        return Answers.SeeOther("/back-office");
    }

    private static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync();
        return Answers.SeeOther("/");
    }

    /// <summary>Takes the same time whatever the first wrong character is.</summary>
    private static bool IsSame(string given, string passcode) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(passcode)));
}
