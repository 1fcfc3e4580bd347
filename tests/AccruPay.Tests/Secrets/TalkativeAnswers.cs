namespace AccruPay.Tests;

/// <summary>Answers of a service, or of something in its place, that quotes secrets and personal data wherever an answer has room.</summary>
internal static class TalkativeAnswers
{
    private static readonly Dictionary<string, RawAnswer> Answers = new(StringComparer.Ordinal)
    {
        ["success"] = RawAnswer.Json(SampleAnswers.Verified(Canary.TransactionChanges)),
        ["success with quoting headers"] = RawAnswer.Json(SampleAnswers.Verified(), QuotingHeaders),
        ["fields that cannot be read"] = RawAnswer.Json(SampleAnswers.Verified($$"""{"failedAt":"{{Canary.All}}","voidedAt":"{{Canary.All}}"}""")),
        ["a field that is missing"] = RawAnswer.Json(SampleAnswers.Verified($$"""{"amount":"{{Canary.All}}"}""")),
        ["data and errors"] = RawAnswer.Json(WithData("INTERNAL_SERVER_ERROR")),
        ["unauthenticated"] = Error("UNAUTHENTICATED"),
        ["forbidden"] = Error("FORBIDDEN"),
        ["not found"] = Error("NOT_FOUND"),
        ["validation"] = Error("VALIDATION_ERROR"),
        ["bad input"] = Error("BAD_USER_INPUT"),
        ["server fault"] = Error("INTERNAL_SERVER_ERROR"),
        ["business rule"] = Error("@transaction/not-paid"),
        ["unknown code"] = Error("SOMETHING_NEW"),
        ["a code that quotes"] = Error(Canary.All),
        ["a code that quotes as a key"] = Error($"@error/{Canary.ApiSecret}"),
        ["error with HTTP 401"] = Error("UNAUTHENTICATED", 401),
        ["error with HTTP 500"] = Error("INTERNAL_SERVER_ERROR", 500),
        ["401"] = Html(401),
        ["403"] = Html(403),
        ["404"] = Html(404),
        ["408"] = Html(408),
        ["429"] = Html(429),
        ["500"] = Html(500),
        ["502"] = Html(502),
        ["a page instead"] = Html(200),
        ["redirect"] = RawAnswer.Of(307, "text/html", Canary.All, [$"Location: https://elsewhere.example.com/{Canary.ApiSecret}", .. QuotingHeaders]),
        ["no JSON"] = RawAnswer.Json(Canary.All),
        ["JSON that ends early"] = RawAnswer.Json($$$"""{"data":{"{{{SampleAnswers.Verify}}}":{"id":"{{{Canary.All}}}"""),
        ["JSON that is no GraphQL"] = RawAnswer.Json($$"""{"quoted":"{{Canary.All}}"}"""),
        ["empty"] = RawAnswer.Of(200, "application/json", "", QuotingHeaders),
        ["too large"] = RawAnswer.Json($$"""{"quoted":"{{string.Concat(Enumerable.Repeat(Canary.All, 100))}}"}"""),
        ["a body that ends early"] = RawAnswer.Of(200, "application/json", Canary.All, "Content-Length: 100000"),
        ["a status line that is none"] = RawAnswer.Of($"HTTP/9.9 {Canary.All}\r\n\r\n"),
        ["a status that is none"] = RawAnswer.Of($"HTTP/1.1 {Canary.ApiSecret} OK\r\n\r\n"),
        ["a header that is none"] = RawAnswer.Of($"HTTP/1.1 200 OK\r\n{Canary.All}\r\n\r\n"),
        ["a header's name that is none"] = RawAnswer.Of($"HTTP/1.1 200 OK\r\n{Canary.ApiSecret} {Canary.Email}: 1\r\n\r\n"),
        ["a content length that is none"] = RawAnswer.Of($"HTTP/1.1 200 OK\r\nContent-Length: {Canary.ApiSecret}\r\n\r\n{Canary.All}"),
        ["a chunk that is none"] = RawAnswer.Of($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{Canary.All}\r\n"),
        ["a header that is personal data"] = RawAnswer.Of($"HTTP/1.1 200 OK\r\n{Canary.Email}\r\n\r\n"),
        ["a chunk that is personal data"] = RawAnswer.Of($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{Canary.Email}\r\n"),
        ["an encoding that is none"] = RawAnswer.Of(200, "application/json", Canary.All, "Content-Encoding: gzip"),
        ["nothing"] = RawAnswer.Closed,
        ["a reset"] = RawAnswer.Reset,
    };

    internal static IEnumerable<string> Names => Answers.Keys;

    internal static RawAnswer ByName(string name) => Answers[name];

    private static string[] QuotingHeaders =>
    [
        $"accrupay-api-secret: {Canary.ApiSecret}",
        $"x-request-id: {Canary.ApiSecret}",
        $"WWW-Authenticate: {Canary.ApiSecret} realm=\"{Canary.All}\"",
        $"Server: {Canary.ApiSecret}",
        $"Set-Cookie: secret={Canary.ApiSecret}",
        $"Retry-After: {Canary.ApiSecret}",
    ];

    private static RawAnswer Html(int status) => RawAnswer.Of(status, "text/html", $"<html>{Canary.All}</html>", QuotingHeaders);

    private static RawAnswer Error(string code, int status = 200) =>
        RawAnswer.Of(status, "application/graphql-response+json", $$$"""{"data":null,"errors":[{{{ErrorOf(code)}}}]}""", QuotingHeaders);

    private static string WithData(string code) =>
        $$"""{"errors":[{{ErrorOf(code)}}],{{SampleAnswers.Verified(Canary.TransactionChanges)[1..]}}""";

    private static string ErrorOf(string code) =>
        $$$"""{"message":"{{{Canary.All}}}","path":["{{{Canary.ApiSecret}}}"],"extensions":{"code":"{{{code}}}","quoted":"{{{Canary.All}}}","stacktrace":["{{{Canary.All}}}"]}}""";
}
