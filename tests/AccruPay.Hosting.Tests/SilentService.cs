namespace AccruPay.Hosting.Tests;

/// <summary>A service that takes questions and never answers.</summary>
internal sealed class SilentService : HttpMessageHandler
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _questions;

    public Task Asked => _asked.Task;

    public int Questions => Volatile.Read(ref _questions);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        Interlocked.Increment(ref _questions);
        _asked.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Nothing ends this wait but its cancellation.");
    }
}
