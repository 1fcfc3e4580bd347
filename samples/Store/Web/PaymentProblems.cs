using AccruPay;
using Store.Pages;

namespace Store.Web;

/// <summary>
/// Says what a visitor needs to know when the payment service does not answer a question or does not start a session. Charges, refunds, captures
/// and voids deal with their failures where they are sent.
/// </summary>
internal sealed partial class PaymentProblems(RequestDelegate next, ILogger<PaymentProblems> logger)
{
    private const string Title = "Payment is not available right now";
    private const string Text =
        "The payment service does not answer. Your order is stored and nothing is lost. Please try again in a moment.";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (AccruPayException failed) when (failed is not AccruPayOutcomeUnknownException && !context.Response.HasStarted)
        {
            LogFailed(failed, failed.Operation);
            await Answers.Problem(StatusCodes.Status503ServiceUnavailable, Title, Text).ExecuteAsync(context);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Operation} failed")]
    private partial void LogFailed(Exception error, string? operation);
}
