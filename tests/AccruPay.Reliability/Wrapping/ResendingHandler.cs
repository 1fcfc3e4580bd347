namespace AccruPay.Reliability;

/// <summary>What many applications have around every client: it sends again what failed, a copy each time.</summary>
internal sealed class ResendingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await base.SendAsync(Copy(request), cancellationToken).ConfigureAwait(false);
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

    private static HttpRequestMessage Copy(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
        foreach (var (name, values) in request.Headers)
            copy.Headers.TryAddWithoutValidation(name, values);

        return copy;
    }
}
