using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Store.BackOffice;

/// <summary>Slows down whoever guesses the passcode: so many attempts from one address, then the window has to end.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";

    /// <summary>Attempts from one address in a window, successful ones too.</summary>
    public const int MostAttempts = 10;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Add(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = MostAttempts, Window = Window }));
    }
}
