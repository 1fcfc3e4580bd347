using System.Globalization;

namespace AccruPay.Emulator.Host;

/// <summary>
/// The customer's side over HTTP, below /checkout: GET /{sessionId} opens the session, POST /{sessionId} plays what the customer does.
/// A page for people, JSON for programs. With ?returnUrl= the page leads back to the merchant. Faults do not strike here.
/// </summary>
internal sealed class CheckoutEndpoint(AccruPayEmulator emulator)
{
    public const string Route = "/checkout";

    private const int MaximumBytes = 16 * 1024;
    private const string Form = "application/x-www-form-urlencoded";

    private readonly CheckoutDesk _desk = new(emulator);

    public async Task<OutgoingResponse> AnswerAsync(IncomingRequest request, CancellationToken cancellationToken)
    {
        var answer = await ChooseAsync(request, cancellationToken).ConfigureAwait(false);
        var response = WantsJson(request) ? CheckoutJson.Write(answer) : Show(answer, request);
        return Stamp(answer.StatusCode == StatusCodes.Status405MethodNotAllowed ? response.With("Allow", "GET, POST") : response);
    }

    /// <summary>What a customer has finished ends at the merchant's page, where there is one, and not here.</summary>
    private static OutgoingResponse Show(CheckoutAnswer answer, IncomingRequest request) =>
        request.Method == "POST" && answer is { View.IsFinished: true, Return: { } back }
            ? OutgoingResponse.Empty(StatusCodes.Status303SeeOther).With("Location", back.Text)
            : CheckoutPage.Write(answer);

    private async ValueTask<CheckoutAnswer> ChooseAsync(IncomingRequest request, CancellationToken cancellationToken)
    {
        var sessionId = request.Path.TrimStart('/');
        if (!_desk.Knows(sessionId))
            return CheckoutAnswer.Refusal(404, "No such session", $"The emulator has no session with this id. A session's page is {Route}/ and its id.");
        if (!ReturnAddress.TryRead(request.Query, out var back))
            return CheckoutAnswer.Refusal(400, "No such way back", ReturnAddress.Rule);
        return await ObeyAsync(sessionId, request, cancellationToken).ConfigureAwait(false) with { Return = back };
    }

    private async ValueTask<CheckoutAnswer> ObeyAsync(string sessionId, IncomingRequest request, CancellationToken cancellationToken) =>
        request.Method switch
        {
            "GET" => _desk.Open(sessionId),
            "POST" => await PostAsync(sessionId, request, cancellationToken).ConfigureAwait(false),
            _ => CheckoutAnswer.Refusal(405, "Not possible", "A session is opened by GET and played by POST."),
        };

    private async ValueTask<CheckoutAnswer> PostAsync(string sessionId, IncomingRequest request, CancellationToken cancellationToken)
    {
        if (!SameOrigin.Allows(request))
            return CheckoutAnswer.Refusal(403, "Refused", "Another site's page sent this. Only the checkout's own page and programs may.");

        var isJson = IsJson(request);
        if (!isJson && !IsForm(request))
            return CheckoutAnswer.Refusal(415, "Unknown kind of body", $"The body must be {Form} or {GraphQLMediaType.Json}, in UTF-8.");
        if (await request.ReadBodyAsync(MaximumBytes, cancellationToken).ConfigureAwait(false) is not { } body)
            return CheckoutAnswer.Refusal(413, "Too long", $"The body is longer than {MaximumBytes} bytes.");
        if (PostedFields.Read(body, isJson, out var problem) is { } fields && CheckoutCommandReader.Read(fields, out problem) is { } command)
            return _desk.Play(sessionId, command);
        return CheckoutAnswer.Refusal(400, "Not understood", problem);
    }

    /// <summary>A client that does not say what it wants gets back what it sent.</summary>
    private static bool WantsJson(IncomingRequest request) =>
        new AcceptHeader(request.Header("accept")).Preferred(GraphQLMediaType.Json, "text/html") is { } preferred
            ? string.Equals(preferred, GraphQLMediaType.Json, StringComparison.Ordinal)
            : IsJson(request);

    private static bool IsJson(IncomingRequest request) => GraphQLMediaType.IsJson(request.Header("content-type"));

    private static bool IsForm(IncomingRequest request) =>
        System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.Header("content-type"), out var type)
        && string.Equals(type.MediaType, Form, StringComparison.OrdinalIgnoreCase);

    private OutgoingResponse Stamp(OutgoingResponse response) => response
        .With("Date", emulator.Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture))
        .With("Cache-Control", "no-store")
        .With("X-Content-Type-Options", "nosniff")
        .With("Vary", "Accept");
}
