using Microsoft.AspNetCore.Antiforgery;
using Store.Pages;

namespace Store.Web;

/// <summary>Refuses every post that no page of the store has sent, so that no endpoint can forget to.</summary>
internal sealed class AntiforgeryCheck(RequestDelegate next, IAntiforgery antiforgery)
{
    private static readonly IResult Refusal = Answers.Problem(
        StatusCodes.Status400BadRequest, "This form is out of date", "Please go back, load the page again, and repeat what you did.");

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || await antiforgery.IsRequestValidAsync(context))
            await next(context);
        else
            await Refusal.ExecuteAsync(context);
    }
}
