using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>Answers a GraphQL request that came by POST: reads it, records it, executes it, and lets faults strike.</summary>
internal sealed class GraphQLEndpoint(Service service, EmulatorOptions options, FaultPlan faults, RequestLog log)
{
    private const string SecretHeader = "accrupay-api-secret";

    private readonly DocumentCache _documents = new(DocumentLimits.Of(options));
    private readonly GraphQLEngine _engine = new(options.Settings, DocumentLimits.Of(options));
    private readonly FaultInjector _injector = new(options.TimeProvider);

    public FaultPlan Faults { get; } = faults;

    public string Sdl { get; } = ServiceSchema.Sdl;

    public async Task<OutgoingResponse> AnswerAsync(IncomingRequest request, ReadOnlyMemory<byte> bytes, ConnectionFate fate)
    {
        var mediaType = GraphQLMediaType.Negotiate(request.Header("accept"))!;
        if (GraphQLRequestReader.Read(bytes, out var problem) is not { } body)
            return Error(400, mediaType, "BAD_REQUEST", problem);

        var document = _documents.Get(body.Query);
        var names = document.NamesOf(body.OperationName);
        var fault = Faults.Choose(fate, names);
        log.Add(RequestRecorder.Record(request, body, names, fault, service.State.Time.GetUtcNow()));
        return await _injector.StrikeAsync(fault, mediaType, () => ExecuteAsync(request, body, document, mediaType)).ConfigureAwait(false);
    }

    public static OutgoingResponse Error(int statusCode, string mediaType, string code, string message) => OutgoingResponse.Of(
        statusCode,
        mediaType + "; charset=utf-8",
        $$$"""{"errors":[{"message":"{{{JsonEncodedText.Encode(message)}}}","extensions":{"code":"{{{code}}}"}}],"data":null}""");

    private async Task<OutgoingResponse> ExecuteAsync(IncomingRequest request, GraphQLRequestBody body, ParsedDocument document, string mediaType)
    {
        service.State.Calendar.CatchUp();
        var merchant = service.State.Merchants.BySecret(request.Header(SecretHeader));
        var call = new ServiceCall(service, merchant, service.State.Time.GetUtcNow());
        var answer = await _engine.ExecuteAsync(body, document, call).ConfigureAwait(false);
        return IsBadSecret(answer) && service.State.Settings.BadSecret == BadSecretBehavior.Http401PlainText
            ? OutgoingResponse.Text(401, "Unauthorized")
            : new OutgoingResponse(StatusOf(answer), mediaType + "; charset=utf-8", answer.Json);
    }

    private int StatusOf(GraphQLAnswer answer)
    {
        if (!answer.Executed)
            return 400;
        if (answer.ErrorCodes.Count == 0)
            return 200;
        if (IsBadSecret(answer))
            return service.State.Settings.BadSecret == BadSecretBehavior.ErrorCode ? 200 : 401;
        return service.State.Settings.BusinessErrorStatus switch
        {
            BusinessErrorHttpStatus.BadRequest => 400,
            BusinessErrorHttpStatus.UnprocessableContent => 422,
            _ => 200,
        };
    }

    private static bool IsBadSecret(GraphQLAnswer answer) => answer.ErrorCodes.Contains(ApiErrors.Unauthenticated, StringComparer.Ordinal);
}
