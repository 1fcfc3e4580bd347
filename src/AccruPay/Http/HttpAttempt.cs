using Polly.Timeout;

namespace AccruPay.Http;

/// <summary>
/// One attempt on the wire: a fresh request, one send, and the whole answer. What went wrong comes back as a value, not
/// as an exception, except for the caller's own cancellation.
/// </summary>
internal sealed class HttpAttempt(ClientSettings settings, Func<HttpClient> http)
{
    /// <summary>Makes the attempt within a time that includes asking for the secret and reading the answer's body.</summary>
    /// <exception cref="AccruPayAuthenticationException">There is no usable secret; this attempt sent nothing.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public async Task<HttpOutcome> SendAsync(
        ReadOnlyMemory<byte> body, string? secret, TimeSpan timeout, ISendRecord record, CancellationToken cancellationToken)
    {
        // Not under the rules below: a client that is disposed, or cannot be put together, is no fault of the connection.
        var client = http();
        var ticket = new SendTicket(settings.Endpoint);
        using var timer = settings.NewTimer(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            ticket.Secret = secret ?? await settings.Secret.GetAsync(either.Token).ConfigureAwait(false);
            return HttpOutcome.Answered(await ExchangeAsync(client, body, ticket, either.Token).ConfigureAwait(false), ticket);
        }
        catch (Exception cause) when (cancellationToken.IsCancellationRequested)
        {
            record.EndAttempt(mayHaveArrived: !ticket.Close());
            throw new OperationCanceledException("The caller canceled the call.", QuotedText.Without(cause, ticket.Secret), cancellationToken);
        }
        catch (AccruPayAuthenticationException) when (ticket.Secret.Length == 0)
        {
            // Of the secret's source. Later ones are of handlers that call another client, and prove nothing about this send.
            throw;
        }
        catch (BodyTooLargeException tooLarge)
        {
            return HttpOutcome.TooLarge(tooLarge.Message, ticket, settings.TimeProvider);
        }
        catch (Exception last)
        {
            // What the one send failed with, where a handler of the application tried again and was refused.
            var failure = ticket.Failure ?? last;
            return timer.IsCancellationRequested || IsTimeout(failure)
                ? HttpOutcome.TimedOut(ticket, settings.TimeProvider)
                : HttpOutcome.Broken(QuotedText.Without(failure, ticket.Secret), ticket, settings.TimeProvider);
        }
        finally
        {
            ticket.Close();
        }
    }

    private async Task<HttpAnswer> ExchangeAsync(
        HttpClient client, ReadOnlyMemory<byte> body, SendTicket ticket, CancellationToken cancellationToken)
    {
        ticket.Carry();
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint);
        request.Content = new RequestBody(body, ticket);
        settings.Headers.AddTo(request);

        using var response = await SendAsync(client, request, ticket, cancellationToken).ConfigureAwait(false);
        var content = response.Content;
        if (content is null || !HttpAnswer.IsJsonType(content.Headers.ContentType?.MediaType))
            return new HttpAnswer(response, default, ticket, settings.TimeProvider);

#if !NET
        // On .NET Framework a read of the body does not obey the token; closing the response ends it.
        using var abort = cancellationToken.Register(static state => ((IDisposable)state).Dispose(), response);
#endif
        try
        {
            var bytes = await BoundedBody
                .ReadAsync(content, settings.MaxResponseBytes, cancellationToken)
                .ConfigureAwait(false);
            return new HttpAnswer(response, bytes, ticket, settings.TimeProvider);
        }
        catch (ObjectDisposedException) when (!cancellationToken.IsCancellationRequested)
        {
            // A handler of the application threw the body away. The status still counts.
            return new HttpAnswer(response, default, ticket, settings.TimeProvider);
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, HttpRequestMessage request, SendTicket ticket, CancellationToken cancellationToken)
    {
        try
        {
            return await client
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

    // HttpClient.Timeout and the timeout of a resilience handler, which an application may have set, and the connect
    // timeout of the sockets end in these.
    private static bool IsTimeout(Exception failure) =>
        failure is OperationCanceledException or TimeoutException or TimeoutRejectedException
        || failure.InnerException is TimeoutException;
}
