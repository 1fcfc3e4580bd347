namespace AccruPay.Tests;

/// <summary>What a handler sees of the requests that pass it, on the way out and on the way back.</summary>
internal sealed class RequestWatch
{
    public List<string> Seen { get; } = [];

    public List<Uri> Addresses { get; } = [];

    public DelegatingHandler NewHandler() => new Handler(this);

    private void Note(HttpRequestMessage request)
    {
        lock (Seen)
            Seen.Add(request.ToString());
    }

    private sealed class Handler(RequestWatch watch) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            watch.Note(request);
            watch.Addresses.Add(request.RequestUri!);
            var response = await base.SendAsync(request, cancellationToken);
            watch.Note(request);
            return response;
        }
    }
}
