using Microsoft.AspNetCore.Http.HttpResults;

namespace Store.Pages;

/// <summary>The answers that several endpoints give.</summary>
internal static class Answers
{
    public static IResult NotFound() =>
        Problem(StatusCodes.Status404NotFound, "Not found", "There is no such page, or it belongs to another visitor.");

    public static IResult Problem(int statusCode, string title, string text) =>
        new RazorComponentResult<ProblemPage>(new { Title = title, Text = text }) { StatusCode = statusCode };

    /// <summary>Leads to a page by GET, so that loading it again posts nothing.</summary>
    public static IResult SeeOther(string address) => new SeeOtherResult(address);
}
