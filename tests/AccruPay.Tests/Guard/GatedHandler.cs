namespace AccruPay.Tests;

/// <summary>Stands where the sockets would be: takes a request, asks for its body when the test says so, and then answers.</summary>
internal sealed class GatedHandler(string answer) : HttpMessageHandler
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a request has arrived.</summary>
    internal Task ArrivalAsync() => _arrived.Task.InTime();

    /// <summary>Whether the body was written, once that is decided.</summary>
    internal Task<bool> WrittenAsync() => _written.Task.InTime();

    internal void Open() => _open.SetResult();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _arrived.SetResult();
        await _open.Task.InTime();
        try
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        }
        catch (Exception)
        {
            _written.SetResult(false);
            throw;
        }

        _written.SetResult(true);
        return await Outcome.Json(answer).PlayAsync(cancellationToken);
    }
}
