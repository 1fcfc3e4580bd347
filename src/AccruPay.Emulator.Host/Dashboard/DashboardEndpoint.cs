using System.Globalization;
using System.Text.Json;

namespace AccruPay.Emulator.Host;

/// <summary>
/// The emulator for people, below /dashboard: GET shows pages, POST presses their buttons and leads back. No other site's page can
/// read or command it, and it shows no secret.
/// </summary>
internal sealed class DashboardEndpoint(AccruPayEmulator emulator)
{
    public const string Route = "/dashboard";

    private const int MaximumBytes = 16 * 1024;
    private const string Form = "application/x-www-form-urlencoded";

    private readonly DashboardButtons _buttons = new(emulator);

    /// <summary>Leads from / to the dashboard.</summary>
    public static OutgoingResponse Lead(IncomingRequest request) => request.Method == "GET"
        ? OutgoingResponse.Empty(StatusCodes.Status302Found).With("Location", Route)
        : OutgoingResponse.Text(StatusCodes.Status405MethodNotAllowed, "The dashboard is opened by GET; the API is at /graphql.").With("Allow", "GET");

    public async Task<OutgoingResponse> AnswerAsync(IncomingRequest request, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!LoopbackHost.Allows(request))
            return Stamp(Problem(StatusCodes.Status403Forbidden, "Refused", "The dashboard answers to localhost and 127.0.0.1 only."));
        return Stamp(request.Method switch
        {
            "GET" => Show(request.Path.Trim('/'), new DashboardView(emulator, query, request.Header("host")!)),
            "POST" => await PressAsync(request, query, cancellationToken).ConfigureAwait(false),
            _ => Problem(StatusCodes.Status405MethodNotAllowed, "Not possible", "The dashboard is opened by GET, and its buttons post.").With("Allow", "GET, POST"),
        });
    }

    private static OutgoingResponse Show(string path, DashboardView view, int statusCode = StatusCodes.Status200OK)
    {
        if (DashboardPages.Find(path) is { } page)
            return DashboardFrame.Answer(statusCode, page, page.Write(view));
        if (path.StartsWith(LedgerPage.CodePath, StringComparison.Ordinal) && path.Length > LedgerPage.CodePath.Length)
            return DashboardFrame.Answer(statusCode, LedgerPage.Page, LedgerPage.OfCode(view, path[LedgerPage.CodePath.Length..].Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)));
        return Problem(StatusCodes.Status404NotFound, "No such page", "The dashboard has no page of this name.");
    }

    private async ValueTask<OutgoingResponse> PressAsync(IncomingRequest request, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!SameOrigin.Allows(request))
            return Problem(StatusCodes.Status403Forbidden, "Refused", "Another site's page sent this. Only the dashboard's own pages may.");
        if (!IsForm(request))
            return Problem(StatusCodes.Status415UnsupportedMediaType, "Unknown kind of body", $"The body must be {Form}; programs send JSON to {ControlEndpoint.Route}.");
        if (await request.ReadBodyAsync(MaximumBytes, cancellationToken).ConfigureAwait(false) is not { } body)
            return Problem(StatusCodes.Status413PayloadTooLarge, "Too long", $"The body is longer than {MaximumBytes} bytes.");
        if (PostedFields.Read(body, isJson: false, out var problem) is not { } fields)
            return Problem(StatusCodes.Status400BadRequest, "Not understood", problem);
        return Press(request.Path.Trim('/'), fields, new DashboardView(emulator, query, request.Header("host")!));
    }

    /// <summary>A button leads back by GET, so that loading the page anew does not press it again.</summary>
    private OutgoingResponse Press(string name, IReadOnlyDictionary<string, string> fields, DashboardView view)
    {
        if (_buttons.Find(name) is not { } button)
            return Problem(StatusCodes.Status404NotFound, "No such button", "The dashboard has no button of this name.");
        try
        {
            button.Press(fields);
            return OutgoingResponse.Empty(StatusCodes.Status303SeeOther).With("Location", $"{Route}{button.Page}?{DashboardView.DoneParameter}={name}");
        }
        catch (Exception refusal) when (refusal is ActFieldException or InvalidOperationException or StateFileException or JsonException)
        {
            return Show(button.Page.Trim('/'), view with { Problem = refusal.Message }, StatusCodes.Status400BadRequest);
        }
    }

    private static OutgoingResponse Problem(int statusCode, string title, string detail) => DashboardFrame.Answer(statusCode, null, title, $"""
        <section class="panel alone" aria-labelledby="problem">
        <h1 id="problem" class="bad">{title}</h1>
        <p>{detail}</p>
        </section>
        """);

    private static bool IsForm(IncomingRequest request) =>
        System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.Header("content-type"), out var type)
        && string.Equals(type.MediaType, Form, StringComparison.OrdinalIgnoreCase);

    private OutgoingResponse Stamp(OutgoingResponse response) => response
        .With("Date", emulator.Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture))
        .With("Cache-Control", "no-store")
        .With("X-Content-Type-Options", "nosniff");
}
