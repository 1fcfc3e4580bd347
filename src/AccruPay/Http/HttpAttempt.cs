namespace AccruPay.Http;

/// <summary>
/// One attempt on the wire: a fresh request, one send, and the whole answer. What went wrong comes back as a value, not
/// as an exception, except for the caller's own cancellation.
/// </summary>
internal sealed class HttpAttempt(ClientSettings settings, Func<HttpClient> http)
{
    /// <param name="body">The request's body.</param>
    /// <param name="timeout">The longest time that the attempt may take, its answer's body included.</param>
    /// <param name="cancellationToken">The caller's own token.</param>
    /// <exception cref="AccruPayAuthenticationException">There is no usable secret; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public async Task<HttpOutcome> SendAsync(
        ReadOnlyMemory<byte> body, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var ticket = new SendTicket(settings.Endpoint);
        using var timer = NewTimer(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            ticket.Secret = await settings.Secret.GetAsync(either.Token).ConfigureAwait(false);
            return HttpOutcome.Answered(await ExchangeAsync(body, ticket, either.Token).ConfigureAwait(false), ticket);
        }
        catch (Exception cause) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller canceled the call.", cause, cancellationToken);
        }
        catch (AccruPayAuthenticationException)
        {
            throw;
        }
        catch (BodyTooLargeException tooLarge)
        {
            return HttpOutcome.TooLarge(tooLarge.Message, ticket);
        }
        catch (Exception last)
        {
            // What the one send failed with, where a handler of the application tried again and was refused.
            var failure = ticket.Failure ?? last;
            return timer.IsCancellationRequested || IsTimeout(failure)
                ? HttpOutcome.TimedOut(ticket)
                : HttpOutcome.Broken(failure, ticket);
        }
        finally
        {
            ticket.Close();
        }
    }

    private async Task<HttpAnswer> ExchangeAsync(
        ReadOnlyMemory<byte> body, SendTicket ticket, CancellationToken cancellationToken)
    {
        ticket.Carry();
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint);
        request.Content = new RequestBody(body, ticket);
        settings.Headers.AddTo(request);

        using var response = await SendAsync(request, ticket, cancellationToken).ConfigureAwait(false);
        var content = response.Content;
        if (content is null || HttpAnswer.MediaOf(content.Headers.ContentType?.MediaType) == AnswerMedia.Other)
            return new HttpAnswer(response, default);

        try
        {
            var bytes = await BoundedBody
                .ReadAsync(content, settings.MaxResponseBytes, cancellationToken)
                .ConfigureAwait(false);
            return new HttpAnswer(response, bytes);
        }
        catch (ObjectDisposedException)
        {
            // A handler of the application threw the body away. The status still counts.
            return new HttpAnswer(response, default);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, SendTicket ticket, CancellationToken cancellationToken)
    {
        try
        {
            return await http()
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception) when (ticket.Answer is not null && !cancellationToken.IsCancellationRequested)
        {
            // A handler of the application had the answer and failed all the same, for example because it sent again
            // and was refused. The answer is the truth.
            return ticket.Answer;
        }
    }

    private CancellationTokenSource NewTimer(TimeSpan timeout) =>
#if NET
        new(timeout, settings.TimeProvider);
#else
        settings.TimeProvider.CreateCancellationTokenSource(timeout);
#endif

    // HttpClient.Timeout, which an application may have set, and the connect timeout of the sockets end in this.
    private static bool IsTimeout(Exception failure) =>
        failure is OperationCanceledException or TimeoutException || failure.InnerException is TimeoutException;
}
