using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AccruPay.Tests;

/// <summary>What becomes of one request, with a name for the tables of tests.</summary>
internal sealed record Outcome
{
    internal Outcome(string name, Func<CancellationToken, Task<HttpResponseMessage>> playAsync) => (Name, PlayAsync) = (name, playAsync);

    /// <summary>The connection is refused: nothing of the request is read.</summary>
    internal static Outcome Refused { get; } = new("refused", static _ => throw new HttpRequestException("refused")) { IsTaken = false };

    /// <summary>The request is taken whole, and the connection breaks.</summary>
    internal static Outcome Dropped { get; } = new("dropped", static _ => throw new HttpRequestException("dropped"));

    /// <summary>The request is taken whole, and nothing follows.</summary>
    internal static Outcome Silent { get; } = new("silent", static async cancellationToken =>
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Nothing ends this wait but its cancellation.");
    });

    /// <summary>Something below the client gives up by a clock of its own.</summary>
    internal static Outcome TimedOut { get; } = new("timed out", static _ => throw new TaskCanceledException("too long", new TimeoutException()));

    /// <summary>The head of an answer arrives, and its body never does.</summary>
    internal static Outcome SilentBody { get; } = new("silent body", static _ =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new SilentStream()) }));

    internal string Name { get; }

    internal Func<CancellationToken, Task<HttpResponseMessage>> PlayAsync { get; }

    /// <summary>Whether the request's body is read.</summary>
    internal bool IsTaken { get; private init; } = true;

    internal static Outcome Json(string body, int status = 200) => Answer(status, "application/json", body);

    internal static Outcome Error(string code, int status = 200) => Json(SampleAnswers.Error(code), status);

    internal static Outcome Html(int status, params (string Name, string Value)[] headers) =>
        Answer(status, "text/html", "<html></html>", headers);

    internal static Outcome Answer(int status, string mediaType, string body, params (string Name, string Value)[] headers) =>
        new($"{status} {body}", _ => Task.FromResult(Headed(
            new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, mediaType) }, headers)));

    /// <summary>The head of an answer with JSON arrives, and its body is what the stream gives.</summary>
    internal static Outcome Streamed(int status, Stream body, params (string Name, string Value)[] headers) =>
        new($"{status} streamed", _ =>
        {
            var content = new StreamContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            return Task.FromResult(Headed(new HttpResponseMessage((HttpStatusCode)status) { Content = content }, headers));
        });

    public override string ToString() => Name;

    private static HttpResponseMessage Headed(HttpResponseMessage answer, (string Name, string Value)[] headers)
    {
        foreach (var (header, value) in headers)
            answer.Headers.TryAddWithoutValidation(header, value);

        return answer;
    }
}
