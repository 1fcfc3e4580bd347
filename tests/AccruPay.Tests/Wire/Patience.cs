namespace AccruPay.Tests;

/// <summary>Real time, which no test waits for: it only ends a test that hangs.</summary>
internal static class Patience
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    internal static Task InTime(this Task task) => task.WaitAsync(Limit);

    internal static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Limit);

    /// <summary>Awaits the failure of a call; it must be of exactly this type.</summary>
    internal static async Task<TException> FailureAsync<TException>(this Task call)
        where TException : Exception =>
        (await FluentActions.Awaiting(() => call.InTime()).Should().ThrowExactlyAsync<TException>()).Which;
}
