using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>
/// The dashboard for programs, below /emulator: JSON in, JSON out. Faults do not strike here, no page of another site can command
/// it, and none of its answers holds a secret.
/// </summary>
internal sealed class ControlEndpoint(AccruPayEmulator emulator)
{
    public const string Route = "/emulator";

    private const int MaximumBytes = 16 * 1024;
    private const int MaximumDepth = 8;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = MaximumDepth };

    /// <summary>The answers are never taken for HTML, so that quotes and letters can stand as they are.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<ControlRoute> _routes = ControlRoutes.Of(emulator);

    public async Task<OutgoingResponse> AnswerAsync(IncomingRequest request, IQueryCollection query, CancellationToken cancellationToken) =>
        Stamp(Refuse(request) ?? await ChooseAsync(request, query, cancellationToken).ConfigureAwait(false));

    private static OutgoingResponse? Refuse(IncomingRequest request)
    {
        if (!LoopbackHost.Allows(request))
            return Problem(StatusCodes.Status403Forbidden, "Refused", "The emulator answers to localhost and 127.0.0.1 only, and the request was meant for another host.");
        return request.Method == "GET" || SameOrigin.Allows(request)
            ? null
            : Problem(StatusCodes.Status403Forbidden, "Refused", "Another site's page sent this. Only programs and the emulator's own pages may.");
    }

    private async ValueTask<OutgoingResponse> ChooseAsync(IncomingRequest request, IQueryCollection query, CancellationToken cancellationToken)
    {
        var path = request.Path.Trim('/');
        var matching = _routes.Where(route => route.Match(path) is not null).ToArray();
        if (matching.Length == 0)
            return Problem(StatusCodes.Status404NotFound, "Not found", $"There is nothing here. The paths below {Route} are {string.Join(", ", _routes.Select(route => route.Path).Where(known => known.Length > 0).Distinct(StringComparer.Ordinal))}.");
        if (Array.Find(matching, route => route.Method == request.Method) is { } chosen)
            return await AnswerAsync(chosen, path, request, query, cancellationToken).ConfigureAwait(false);

        var allowed = string.Join(", ", matching.Select(route => route.Method));
        return Problem(StatusCodes.Status405MethodNotAllowed, "Not possible", $"The methods here are {allowed}.").With("Allow", allowed);
    }

    private static async ValueTask<OutgoingResponse> AnswerAsync(
        ControlRoute route, string path, IncomingRequest request, IQueryCollection query, CancellationToken cancellationToken)
    {
        var isRead = request.Method is "GET" or "DELETE";
        if (!isRead && !GraphQLMediaType.IsJson(request.Header("content-type")))
            return Problem(StatusCodes.Status415UnsupportedMediaType, "Unknown kind of body", $"The body must be {GraphQLMediaType.Json}, in UTF-8.");
        var body = isRead ? "{}"u8.ToArray() : await request.ReadBodyAsync(MaximumBytes, cancellationToken).ConfigureAwait(false);
        if (body is not { } bytes)
            return Problem(StatusCodes.Status413PayloadTooLarge, "Too long", $"The body is longer than {MaximumBytes} bytes.");

        try
        {
            using var json = JsonDocument.Parse(bytes, Strict);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new ActFieldException("The body must be a JSON object.");
            var call = new ControlCall(route.Match(path)!, ListPage.Read(query), new ActFields(json.RootElement));
            return Json(StatusCodes.Status200OK, await route.Answer(call).ConfigureAwait(false) ?? new JsonObject());
        }
        catch (Exception error) when (StatusOf(error) is not null)
        {
            return Problem(StatusOf(error)!.Value, "Not done", error is JsonException ? $"The body must be a JSON object, each name once, and nest at most {MaximumDepth} levels." : error.Message);
        }
    }

    private static int? StatusOf(Exception error) => error switch
    {
        ActFieldException or ArgumentException or JsonException => StatusCodes.Status400BadRequest,
        ControlNotFoundException => StatusCodes.Status404NotFound,
        StateFileException => StatusCodes.Status500InternalServerError,
        InvalidOperationException => StatusCodes.Status409Conflict,
        _ => null,
    };

    private static OutgoingResponse Problem(int statusCode, string title, string message) =>
        Json(statusCode, new JsonObject { ["error"] = new JsonObject { ["title"] = title, ["message"] = message } });

    private static OutgoingResponse Json(int statusCode, JsonNode json) => OutgoingResponse.Of(statusCode, "application/json; charset=utf-8", json.ToJsonString(Readable));

    private OutgoingResponse Stamp(OutgoingResponse response) => response
        .With("Date", emulator.Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture))
        .With("Cache-Control", "no-store")
        .With("X-Content-Type-Options", "nosniff");
}
