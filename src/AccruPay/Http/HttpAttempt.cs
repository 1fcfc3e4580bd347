using Polly.Timeout;

namespace AccruPay.Http;

/// <summary>
/// One attempt on the wire: a fresh request, one send, and the whole answer. What went wrong comes back as a value, not
/// as an exception, except for the caller's own cancellation.
/// </summary>
/// <param name="settings">The client's settings.</param>
/// <param name="http">Gives the client to send with.</param>
/// <param name="handlersOutside">
/// Whether handlers of the application may stand around the guard, which might put another request in the place of this one.
/// </param>
internal sealed class HttpAttempt(ClientSettings settings, Func<HttpClient> http, bool handlersOutside)
{
    /// <summary>Makes the attempt within a time that includes asking for the secret and reading the answer's body.</summary>
    /// <exception cref="AccruPayAuthenticationException">There is no usable secret; this attempt sent nothing.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public async ValueTask<HttpOutcome> SendAsync(
        RentedBytes body, string? secret, TimeSpan timeout, ISendRecord record, CancellationToken cancellationToken)
    {
        // Not under the rules below: a client that is disposed, or cannot be put together, is no fault of the connection.
        var client = http();
        var ticket = new SendTicket(settings.Endpoint);
        using var timer = settings.NewTimer(timeout);

        // The caller's cancellation sets the timer off: cheaper than a third source that is linked to both.
        using var link = Linked(timer, cancellationToken);
        try
        {
            ticket.Secret = secret ?? await settings.Secret.GetAsync(timer.Token).ConfigureAwait(false);
            record.BeginSend();
            return HttpOutcome.Answered(await ExchangeAsync(client, body, ticket, timer.Token).ConfigureAwait(false), ticket);
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
            var isOutOfTime = timer.IsCancellationRequested && !cancellationToken.IsCancellationRequested;
            return isOutOfTime || IsTimeout(failure)
                ? HttpOutcome.TimedOut(ticket, settings.TimeProvider)
                : HttpOutcome.Broken(QuotedText.Without(failure, ticket.Secret), ticket, settings.TimeProvider);
        }
        finally
        {
            ticket.Close();
        }
    }

    private async ValueTask<HttpAnswer> ExchangeAsync(
        HttpClient client, RentedBytes body, SendTicket ticket, CancellationToken cancellationToken)
    {
        if (handlersOutside)
            ticket.Carry();

        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint);
        request.Content = new RequestBody(body, ticket);
        settings.Headers.AddTo(request);

        HttpResponseMessage response;
        try
        {
            response = await client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception) when (ticket.Answer is not null && !cancellationToken.IsCancellationRequested)
        {
            // A handler of the application had the answer and failed all the same, for example because it sent again
            // and was refused. The answer is the truth.
            response = ticket.Answer;
        }

        using (response)
            return await TakeInAsync(response, ticket, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<HttpAnswer> TakeInAsync(
        HttpResponseMessage response, SendTicket ticket, CancellationToken cancellationToken)
    {
        var content = response.Content;
        if (content is null || !HttpAnswer.IsJsonType(content.Headers.ContentType?.MediaType))
            return new HttpAnswer(response, null, ticket, settings.TimeProvider);

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
            return new HttpAnswer(response, null, ticket, settings.TimeProvider);
        }
    }

    private static CancellationTokenRegistration Linked(CancellationTokenSource timer, CancellationToken cancellationToken) =>
#if NET
        cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), timer);
#else
        cancellationToken.Register(static state => ((CancellationTokenSource)state).Cancel(), timer);
#endif

    // HttpClient.Timeout and the timeout of a resilience handler, which an application may have set, and the connect
    // timeout of the sockets end in these.
    private static bool IsTimeout(Exception failure) =>
        failure is OperationCanceledException or TimeoutException or TimeoutRejectedException
        || failure.InnerException is TimeoutException;
}
