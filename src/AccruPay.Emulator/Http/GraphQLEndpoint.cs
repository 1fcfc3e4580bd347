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
        try
        {
            return await _injector.StrikeAsync(fault, mediaType, () => ExecuteAsync(request, body, document, mediaType)).ConfigureAwait(false);
        }
        catch (StateFileException broken)
        {
            return Error(500, mediaType, ApiErrors.InternalServerError, broken.Message);
        }
    }

    public static OutgoingResponse Error(int statusCode, string mediaType, string code, string message) => OutgoingResponse.Of(
        statusCode,
        mediaType + "; charset=utf-8",
        $$$"""{"errors":[{"message":"{{{JsonEncodedText.Encode(message)}}}","extensions":{"code":"{{{code}}}"}}],"data":null}""");

    /// <summary>Executes a request that was executed before, by the journal of that time.</summary>
    public async ValueTask PlayAgainAsync(ReadOnlyMemory<byte> bytes, string? merchantId)
    {
        var body = GraphQLRequestReader.Read(bytes, out var problem) ?? throw new ActFieldException(problem);
        var merchant = merchantId is null ? null : service.State.Merchants.ById(merchantId);
        var document = _documents.Get(body.Query);
        await service.State.Acts.PlayAsync(GraphQLAct.Name, _ => { }, () => ExecuteAsync(merchant, body, document)).ConfigureAwait(false);
    }

    private async Task<OutgoingResponse> ExecuteAsync(IncomingRequest request, GraphQLRequestBody body, ParsedDocument document, string mediaType)
    {
        var merchant = service.State.Merchants.BySecret(request.Header(SecretHeader));
        var answer = document.MayChange && (merchant is not null || !document.IsMutation)
            ? await service.State.Acts.PlayAsync(GraphQLAct.Name, json => GraphQLAct.Write(json, body, merchant), () => ExecuteAsync(merchant, body, document)).ConfigureAwait(false)
            : await ExecuteAsync(merchant, body, document).ConfigureAwait(false);
        return IsBadSecret(answer) && service.State.Settings.BadSecret == BadSecretBehavior.Http401PlainText
            ? OutgoingResponse.Text(401, "Unauthorized")
            : new OutgoingResponse(StatusOf(answer), mediaType + "; charset=utf-8", answer.Json);
    }

    private ValueTask<GraphQLAnswer> ExecuteAsync(EmulatedMerchant? merchant, GraphQLRequestBody body, ParsedDocument document)
    {
        service.State.Calendar.CatchUp();
        return _engine.ExecuteAsync(body, document, new ServiceCall(service, merchant, service.State.Time.GetUtcNow()));
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
