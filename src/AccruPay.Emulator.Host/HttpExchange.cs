namespace AccruPay.Emulator.Host;

/// <summary>Passes one request over a socket to what answers it, and the answer back, as far as it gets.</summary>
internal static class HttpExchange
{
    public static async Task RunAsync(HttpContext context, Func<IncomingRequest, CancellationToken, Task<OutgoingResponse>> respond)
    {
        var answer = await AnswerAsync(context, respond).ConfigureAwait(false);
        if (answer.Delivery is Delivery.Refused or Delivery.Dropped)
            context.Abort();
        else
            await WriteAsync(answer, context).ConfigureAwait(false);
    }

    private static async Task<OutgoingResponse> AnswerAsync(HttpContext context, Func<IncomingRequest, CancellationToken, Task<OutgoingResponse>> respond)
    {
        try
        {
            return await respond(new SocketRequest(context.Request), context.RequestAborted).ConfigureAwait(false);
        }
        catch (StateFileException broken)
        {
            return OutgoingResponse.Text(StatusCodes.Status500InternalServerError, broken.Message);
        }
    }

    private static async Task WriteAsync(OutgoingResponse answer, HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = answer.StatusCode;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.StatusCode == StatusCodes.Status204NoContent)
            return;

        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        if (answer.Delivery == Delivery.Complete)
        {
            await response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        await response.Body.WriteAsync(answer.Body[..(answer.Body.Length / 2)], context.RequestAborted).ConfigureAwait(false);
        await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.Abort();
    }
}
