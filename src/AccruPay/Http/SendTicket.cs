using System.Diagnostics.CodeAnalysis;

namespace AccruPay.Http;

/// <summary>
/// The SDK's own permission for one send. One attempt gets one ticket; the guard lets one request pass for it. The
/// ticket also remembers what became of that request, so that an application's handler which repeats or hides the
/// first outcome cannot make the client misreport it.
/// </summary>
internal sealed class SendTicket(Uri endpoint, string secret)
{
    private static readonly AsyncLocal<SendTicket?> CurrentTicket = new();

    private int _sends;
    private int _bodyRequests;

    public Uri Endpoint { get; } = endpoint;

    public string Secret { get; } = secret;

    /// <summary>The HTTP status of the one send's answer; null where no answer has come.</summary>
    public HttpResponseMessage? Answer { get; private set; }

    /// <summary>Whether more than one send was asked for.</summary>
    public bool WasRefused { get; private set; }

    /// <summary>
    /// Whether it is proven that the server got nothing: no request passed the guard, or nobody ever asked for the body.
    /// </summary>
    public bool NothingSent => Volatile.Read(ref _sends) == 0 || Volatile.Read(ref _bodyRequests) == 0;

    /// <summary>
    /// Makes this ticket known to the guard even where a handler replaces the request or its content. The flow ends with
    /// the asynchronous method that called this.
    /// </summary>
    public void Carry() => CurrentTicket.Value = this;

    public static SendTicket? Of(HttpRequestMessage request) =>
        request.Content is RequestBody body ? body.Ticket : CurrentTicket.Value;

    /// <summary>Lets the first request pass, if it goes where the secret may go.</summary>
    /// <exception cref="SendRefusedException">It goes elsewhere, or a request has passed before.</exception>
    public void Admit([NotNull] Uri? address)
    {
        if (address is null || !IsSameOrigin(address))
            throw Refuse("A request to another origin than the configured endpoint is refused: it would carry the secret there.");

        if (Interlocked.Increment(ref _sends) > 1)
            throw Refuse("A second send of the same request is refused: the SDK alone decides what is sent twice.");
    }

    /// <summary>Notes that the body is about to be written.</summary>
    /// <exception cref="SendRefusedException">It has been written before.</exception>
    public void AskForBody()
    {
        if (Interlocked.Increment(ref _bodyRequests) > 1)
            throw Refuse("A second reading of the request's body is refused: it is written one time only.");
    }

    public void Record(HttpResponseMessage answer) => Answer = answer;

    private bool IsSameOrigin(Uri address) => Uri.Compare(
        address, Endpoint, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private SendRefusedException Refuse(string message)
    {
        WasRefused = true;
        return new SendRefusedException(message);
    }
}
