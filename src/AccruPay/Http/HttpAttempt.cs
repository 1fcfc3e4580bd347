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
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public async Task<HttpOutcome> SendAsync(
        ReadOnlyMemory<byte> body, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var secret = await settings.Secret.GetAsync(cancellationToken).ConfigureAwait(false);
        var ticket = new SendTicket(settings.Endpoint, secret);

        // Not under the rules below: a client that is disposed, or cannot be put together, is no fault of the connection.
        var client = http();
        using var timer = NewTimer(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            return HttpOutcome.Answered(await ExchangeAsync(client, body, ticket, either.Token).ConfigureAwait(false), ticket);
        }
        catch (Exception cause) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller canceled the call.", QuotedText.Without(cause, secret), cancellationToken);
        }
        catch (BodyTooLargeException tooLarge)
        {
            return HttpOutcome.TooLarge(tooLarge.Message, ticket);
        }
        catch (Exception) when (ticket is { WasRefused: true, Answer: { } first })
        {
            // A handler of the application had the answer, threw it away and tried again: the answer still counts.
            return HttpOutcome.Answered(new HttpAnswer(first, default, ticket), ticket);
        }
        catch (Exception failure) when (timer.IsCancellationRequested || IsTimeout(failure))
        {
            return HttpOutcome.TimedOut(ticket);
        }
        catch (Exception failure)
        {
            return HttpOutcome.Broken(QuotedText.Without(failure, secret), ticket);
        }
    }

    private async Task<HttpAnswer> ExchangeAsync(
        HttpClient client, ReadOnlyMemory<byte> body, SendTicket ticket, CancellationToken cancellationToken)
    {
        ticket.Carry();
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint);
        request.Content = new RequestBody(body, ticket);
        settings.Headers.AddTo(request);

        using var response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        var content = response.Content;
        if (content is null || HttpAnswer.MediaOf(content.Headers.ContentType?.MediaType) == AnswerMedia.Other)
            return new HttpAnswer(response, default, ticket);

        var bytes = await BoundedBody
            .ReadAsync(content, settings.MaxResponseBytes, cancellationToken)
            .ConfigureAwait(false);
        return new HttpAnswer(response, bytes, ticket);
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
