namespace AccruPay.Emulator.Host;

/// <summary>The server lives as long as its owner wants. The default lifetime would take Ctrl+C away from the owner's program.</summary>
internal sealed class CallerLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
