namespace AccruPay.Reliability;

/// <summary>A request as it left: it can be delivered any number of times.</summary>
internal sealed class Delivery
{
    private readonly Uri _address;
    private readonly byte[] _body;
    private readonly IReadOnlyList<KeyValuePair<string, IEnumerable<string>>> _headers;
    private readonly IReadOnlyList<KeyValuePair<string, IEnumerable<string>>> _contentHeaders;

    private Delivery(HttpRequestMessage request, byte[] body)
    {
        _address = request.RequestUri!;
        _body = body;
        _headers = [.. request.Headers];
        _contentHeaders = [.. request.Content!.Headers];
    }

    /// <summary>Whether it asks for a refund, whoever wrote it.</summary>
    public bool IsRefund => _body.AsSpan().IndexOf("merchantApiTransactionRefund("u8) >= 0;

    public static async Task<Delivery> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        await request.Content!.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return new Delivery(request, body.ToArray());
    }

    public HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = new ByteArrayContent(_body) };
        foreach (var (name, values) in _headers)
            request.Headers.TryAddWithoutValidation(name, values);
        foreach (var (name, values) in _contentHeaders)
            request.Content.Headers.TryAddWithoutValidation(name, values);

        return request;
    }
}
