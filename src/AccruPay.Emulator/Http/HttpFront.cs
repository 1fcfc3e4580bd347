using System.Globalization;

namespace AccruPay.Emulator;

/// <summary>The HTTP side of the service: routes, methods, media types and limits, before GraphQL has a say.</summary>
internal sealed class HttpFront(GraphQLEndpoint graphQL, EmulatorOptions options)
{
    private const string Route = "/graphql";

    private readonly TimeProvider _time = options.TimeProvider;

    public GraphQLEndpoint GraphQL { get; } = graphQL;

    public int MaximumRequestBytes { get; } = options.MaximumRequestBytes;

    /// <summary>Faults are for the API: what a browser fetches beside it, such as an icon, uses none up.</summary>
    public async Task<OutgoingResponse> AnswerAsync(IncomingRequest request, CancellationToken cancellationToken)
    {
        if (!request.Path.EndsWith(Route, StringComparison.Ordinal))
            return Stamp(OutgoingResponse.Text(404, "The emulator answers at /graphql."));

        var fate = GraphQL.Faults.Connect();
        if (fate.IsRefused)
            return OutgoingResponse.Refused;
        var response = Refuse(request) ?? await PostAsync(request, fate, cancellationToken).ConfigureAwait(false);
        return Stamp(response);
    }

    private static OutgoingResponse? Refuse(IncomingRequest request) => request.Method switch
    {
        "OPTIONS" => Cors.Preflight(),
        "POST" => RefuseMediaType(request),
        _ => OutgoingResponse.Text(405, "GraphQL requests are sent by POST.").With("Allow", "POST, OPTIONS"),
    };

    private static OutgoingResponse? RefuseMediaType(IncomingRequest request)
    {
        if (!GraphQLMediaType.IsJson(request.Header("content-type")))
            return OutgoingResponse.Text(415, "The body must be application/json in UTF-8.");
        if (request.Header("content-encoding") is { } encoding && !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
            return OutgoingResponse.Text(415, "The body must not be compressed.").With("Accept-Encoding", "identity");
        return GraphQLMediaType.Negotiate(request.Header("accept")) is null
            ? OutgoingResponse.Text(406, "The answer is application/graphql-response+json or application/json.")
            : null;
    }

    private async Task<OutgoingResponse> PostAsync(IncomingRequest request, ConnectionFate fate, CancellationToken cancellationToken)
    {
        var body = await request.ReadBodyAsync(MaximumRequestBytes, cancellationToken).ConfigureAwait(false);
        return body is { } bytes
            ? await GraphQL.AnswerAsync(request, bytes, fate).ConfigureAwait(false)
            : OutgoingResponse.Text(413, $"The body is longer than {MaximumRequestBytes} bytes.");
    }

    /// <summary>Adds what every answer carries.</summary>
    private OutgoingResponse Stamp(OutgoingResponse response) => Cors.Allow(response)
        .With("Date", _time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture))
        .With("Cache-Control", "no-store")
        .With("x-request-id", Guid.NewGuid().ToString("D"));
}
