using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AccruPay.Reliability;

/// <summary>Answers that do not come from the service itself.</summary>
internal static class Answers
{
    public static HttpResponseMessage Html(HttpStatusCode status, TimeProvider time)
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent("<html><body>error</body></html>", Encoding.UTF8, "text/html") };
        answer.Headers.Date = time.GetUtcNow();
        return answer;
    }

    public static HttpResponseMessage Error(string code, TimeProvider time) =>
        Json($$$"""{"data":null,"errors":[{"message":"refused","extensions":{"code":"{{{code}}}"}}]}""", time);

    public static HttpResponseMessage Json(string body, TimeProvider time)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        answer.Headers.Date = time.GetUtcNow();
        return answer;
    }

    public static HttpContent JsonOf(Stream body)
    {
        var content = new StreamContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
