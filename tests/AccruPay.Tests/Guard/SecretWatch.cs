namespace AccruPay.Tests;

/// <summary>A handler of an application that looks for the secret, before the request goes out and after its answer is back.</summary>
internal sealed class SecretWatch : DelegatingHandler
{
    /// <summary>Whether any request or answer that passed showed a header of the secret's name, or its value anywhere.</summary>
    internal bool SawSecret { get; private set; }

    /// <summary>Whether anything passed at all.</summary>
    internal bool SawRequest { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SawRequest = true;
        Look(request);
        try
        {
            var answer = await base.SendAsync(request, cancellationToken);
            Look(answer.RequestMessage);
            return answer;
        }
        finally
        {
            Look(request);
        }
    }

    private void Look(HttpRequestMessage? request) =>
        SawSecret |= request is not null
            && (request.Headers.Contains("accrupay-api-secret")
                || request.ToString().Contains(WireClient.ApiSecret, StringComparison.Ordinal)
                || request.Options.Any(static option => option.Value?.ToString()?.Contains(WireClient.ApiSecret, StringComparison.Ordinal) == true));
}
