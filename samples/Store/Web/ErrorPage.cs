using Store.Pages;

namespace Store.Web;

/// <summary>The page of an answer that has no other: nothing there, not allowed, or a fault of the store.</summary>
internal static class ErrorPage
{
    public static Task WriteAsync(HttpContext context) => Of(context.Response.StatusCode).ExecuteAsync(context);

    private static IResult Of(int statusCode) => statusCode switch
    {
        StatusCodes.Status404NotFound => Answers.NotFound(),
        StatusCodes.Status429TooManyRequests => Answers.Problem(statusCode, "Too many attempts", "Please wait a minute, and try again."),
        < StatusCodes.Status500InternalServerError => Answers.Problem(statusCode, "This did not work", "The store did not understand the request."),
        _ => Answers.Problem(statusCode, "Something went wrong", "The fault is ours. What you ordered and paid is stored; please look at your orders before you try again."),
    };
}
