namespace AccruPay.Http;

/// <summary>
/// The innermost handler, around the one that owns the sockets. Whatever an application has put around the client: one
/// attempt of the SDK is one request on the wire, it goes to the configured origin only, and nothing above this handler
/// ever holds the secret.
/// </summary>
internal sealed class SendGuard(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var ticket = SendTicket.Of(request)
            ?? throw new SendRefusedException("Only requests of the AccruPay SDK may pass this handler.");
        if (!ticket.TryAdmit(request))
        {
            // A handler that sends two at once must not lose the outcome of the first over the refusal of the second.
            await ticket.SendEndedAsync(cancellationToken).ConfigureAwait(false);
            throw new SendRefusedException("A second send of the same request is refused: the SDK alone decides what is sent twice.");
        }

        request.Headers.Remove(RequestHeaders.Secret);

        // Validated where it came from: see SecretRule.
        request.Headers.TryAddWithoutValidation(RequestHeaders.Secret, ticket.Secret);
        try
        {
            var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            ticket.Record(answer);
            return answer;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && QuotedText.IsIn(failure, ticket.Secret))
        {
            // Not as the cause: handlers and loggers outside would show it.
            var hidden = QuotedText.Hidden(failure);
            ticket.Record(hidden);
            throw hidden;
        }
        catch (Exception failure)
        {
            ticket.Record(failure);
            throw;
        }
        finally
        {
            // Handlers and loggers outside hold the same request object and may look at it again afterwards.
            request.Headers.Remove(RequestHeaders.Secret);
            ticket.EndSend();
        }
    }
}
