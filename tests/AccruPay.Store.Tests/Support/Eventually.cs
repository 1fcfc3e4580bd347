using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AccruPay.Store.Tests.Support;

/// <summary>Waits for what happens elsewhere, and not for ever: what never happens fails its test instead of hanging it.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Task HoldsAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? text = null) =>
        HoldsAsync(() => Task.FromResult(condition()), null, text);

    /// <summary>Waits until the condition holds; <paramref name="meanwhile"/> is done before every further look.</summary>
    public static async Task HoldsAsync(
        Func<Task<bool>> condition, Action? meanwhile = null, [CallerArgumentExpression(nameof(condition))] string? text = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(start) > Limit)
                throw new TimeoutException($"Within {Limit.TotalSeconds} s it never happened that {text}.");
            meanwhile?.Invoke();
            await Task.Yield();
        }
    }
}
