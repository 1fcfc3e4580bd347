namespace AccruPay.Tests;

/// <summary>
/// What retry handlers do: it sends again what failed, up to three times; the same request, or a copy of it for each send.
/// </summary>
internal sealed class ResendingHandler(RequestCopy copy = RequestCopy.None) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = copy == RequestCopy.None ? null : await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await base.SendAsync(body is null ? request : CopyOf(request, body), cancellationToken);
                if ((int)answer.StatusCode < 500 || attempt == 3)
                    return answer;

                answer.Dispose();
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                // The next attempt follows.
            }
        }
    }

    private HttpRequestMessage CopyOf(HttpRequestMessage request, byte[] body)
    {
        var message = new HttpRequestMessage(request.Method, request.RequestUri) { Content = new ByteArrayContent(body) };
        foreach (var (name, values) in request.Headers)
            message.Headers.TryAddWithoutValidation(name, values);
        foreach (var (name, values) in request.Content!.Headers)
            message.Content.Headers.TryAddWithoutValidation(name, values);
        if (copy == RequestCopy.WithOptions)
        {
            foreach (var (name, value) in request.Options)
                message.Options.TryAdd(name, value);
        }

        return message;
    }
}
