namespace AccruPay.Emulator;

/// <summary>Makes the record of a request. Credentials never enter it.</summary>
internal static class RequestRecorder
{
    private static readonly HashSet<string> Credentials =
        new(["accrupay-api-secret", "authorization", "cookie", "proxy-authorization"], StringComparer.OrdinalIgnoreCase);

    public static RecordedRequest Record(IncomingRequest request, GraphQLRequestBody body, RequestNames names, Fault? fault, DateTimeOffset now) =>
        new(now, names.Operation, names.RootFields, body.Query, body.VariablesJson, Headers(request), fault);

    private static Dictionary<string, string> Headers(IncomingRequest request)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in request.Headers)
            headers[name.ToLowerInvariant()] = Credentials.Contains(name) ? RequestLog.HiddenValue : value;
        return headers;
    }
}
