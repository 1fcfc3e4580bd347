using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AccruPay.Emulator.Tests.Support;

/// <summary>Waits in real time for what happens elsewhere, and not for ever: what never happens fails its test instead of hanging it.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Waits until the condition holds; <paramref name="meanwhile"/> is done before every further look.</summary>
    public static async Task HoldsAsync(
        Func<bool> condition,
        Action? meanwhile = null,
        [CallerArgumentExpression(nameof(condition))] string? text = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            if (Stopwatch.GetElapsedTime(start) > Limit)
                throw new TimeoutException($"Within {Limit.TotalSeconds} s it never happened that {text}.");
            meanwhile?.Invoke();
            await Task.Yield();
        }
    }
}
