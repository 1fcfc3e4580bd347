namespace AccruPay.Http;

/// <summary>
/// The SDK's own permission for one send. One attempt gets one ticket; the guard lets one request pass for it. The
/// ticket also remembers what became of that request, so that an application's handler which repeats or hides the
/// first outcome cannot make the client misreport it. Thread-safe: a handler may send from several threads at once.
/// </summary>
internal sealed class SendTicket(Uri endpoint)
{
    private static readonly AsyncLocal<SendTicket?> CurrentTicket = new();

    private int _sends;
    private int _bodyRequests;
    private int _bodyEscaped;
    private int _closed;
    private int _hasEnded;
    private TaskCompletionSource<bool>? _sendEnded;

    public Uri Endpoint { get; } = endpoint;

    /// <summary>The API secret; set before anything can pass.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The answer to the one send; null where none has come.</summary>
    public HttpResponseMessage? Answer { get; private set; }

    /// <summary>What the one send failed with; null where it has not.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>
    /// Makes this ticket known to the guard even where a handler replaces the request or its content. The flow ends with
    /// the asynchronous method that called this.
    /// </summary>
    public void Carry() => CurrentTicket.Value = this;

    public static SendTicket? Of(HttpRequestMessage request) =>
        request.Content is RequestBody body ? body.Ticket : CurrentTicket.Value;

    /// <summary>Lets the first request pass, if it goes where the secret may go.</summary>
    /// <returns>Whether this is the first request.</returns>
    /// <exception cref="SendRefusedException">It goes elsewhere, or the attempt is over.</exception>
    public bool TryAdmit(HttpRequestMessage request)
    {
        if (request.RequestUri is not { } address || !IsSameOrigin(address))
            throw new SendRefusedException("A request to another origin than the configured endpoint is refused: it would carry the secret there.");

        // Whether a copy of the body has been written cannot be seen.
        if (request.Content is not RequestBody)
            Interlocked.Exchange(ref _bodyEscaped, 1);

        if (Interlocked.Increment(ref _sends) > 1)
            return false;

        try
        {
            DemandOpen();
        }
        catch (SendRefusedException)
        {
            // A second one may wait for this.
            EndSend();
            throw;
        }

        return true;
    }

    /// <summary>
    /// Notes that the body is about to be written: to the wire, or, before any request has passed, for a handler of the
    /// application that looks at it or copies it.
    /// </summary>
    /// <exception cref="SendRefusedException">It has been written to the wire before, or the attempt is over.</exception>
    public void AskForBody()
    {
        if (Volatile.Read(ref _sends) == 0)
        {
            Interlocked.Exchange(ref _bodyEscaped, 1);
            return;
        }

        if (Interlocked.Increment(ref _bodyRequests) > 1)
            throw new SendRefusedException("A second writing of the request's body is refused: it is written one time only.");

        DemandOpen();
    }

    public void Record(HttpResponseMessage answer) => Answer = answer;

    public void Record(Exception failure) => Failure = failure;

    public void EndSend()
    {
        // Whoever begins to wait at this very moment sees that it has ended, or is seen here, or both.
        Interlocked.Exchange(ref _hasEnded, 1);
        Volatile.Read(ref _sendEnded)?.TrySetResult(true);
    }

    /// <summary>Waits until the one send has ended, however it did.</summary>
    public async Task SendEndedAsync(CancellationToken cancellationToken)
    {
        var canceled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => canceled.TrySetResult(true)))
            await Task.WhenAny(SendEnded(), canceled.Task).ConfigureAwait(false);
    }

    // Made when somebody waits, which few ever do.
    private Task<bool> SendEnded()
    {
        var made = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = Interlocked.CompareExchange(ref _sendEnded, made, null) ?? made;
        if (Volatile.Read(ref _hasEnded) != 0)
            ended.TrySetResult(true);

        return ended.Task;
    }

    /// <summary>
    /// Ends the attempt: from now on nothing can be sent for this ticket, not even by a handler that is still at it.
    /// </summary>
    /// <returns>
    /// Whether it is proven that the server got nothing: no request passed the guard, or nobody ever asked for the body.
    /// </returns>
    public bool Close()
    {
        // Whoever asks for the body at this very moment is seen here, or sees that the attempt is over, or both.
        Interlocked.Exchange(ref _closed, 1);
        return Volatile.Read(ref _sends) == 0
            || (Volatile.Read(ref _bodyRequests) == 0 && Volatile.Read(ref _bodyEscaped) == 0);
    }

    private void DemandOpen()
    {
        if (Volatile.Read(ref _closed) != 0)
            throw new SendRefusedException("A send after the end of its attempt is refused.");
    }

    private bool IsSameOrigin(Uri address) => ReferenceEquals(address, Endpoint) || Uri.Compare(
        address, Endpoint, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
