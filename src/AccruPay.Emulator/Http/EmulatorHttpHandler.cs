using System.Net;

namespace AccruPay.Emulator;

/// <summary>The service in process: fails as a connection fails, without having one.</summary>
internal sealed class EmulatorHttpHandler(HttpFront front) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // A caller that gives up stops waiting; the service goes on with what it has received, as a real one does.
        var answer = await front.AnswerAsync(new InProcessRequest(request), cancellationToken)
            .WaitAsync(cancellationToken)
            .ConfigureAwait(false);
        return answer.Delivery switch
        {
            Delivery.Refused => throw BrokenConnection.Refused(),
            Delivery.Dropped => throw BrokenConnection.Dropped(),
            _ => ToMessage(answer, request),
        };
    }

    private static HttpResponseMessage ToMessage(OutgoingResponse answer, HttpRequestMessage request)
    {
        HttpContent content = answer.Delivery == Delivery.Truncated
            ? new TruncatedContent(answer.Body)
            : new ReadOnlyMemoryContent(answer.Body);
        if (answer.ContentType is { } contentType)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var message = new HttpResponseMessage((HttpStatusCode)answer.StatusCode) { Content = content, RequestMessage = request };
        foreach (var (name, value) in answer.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
                content.Headers.TryAddWithoutValidation(name, value);
        }
        return message;
    }
}
