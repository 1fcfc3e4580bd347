namespace AccruPay.Http;

/// <summary>
/// The guard refused to put a request on the wire. It is an <see cref="HttpRequestException"/> so that handlers which
/// the application put around the client treat it as what it is to them: a send that failed.
/// </summary>
internal sealed class SendRefusedException(string message) : HttpRequestException(message);
