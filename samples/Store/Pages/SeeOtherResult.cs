namespace Store.Pages;

/// <summary>HTTP 303: what was posted is done, its outcome stands elsewhere.</summary>
internal sealed class SeeOtherResult(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
