using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Reliability;

/// <summary>
/// A service in a process of its own, so that what it uses does not count: it gives recorded answers and spoils one of
/// twenty. It reads the answers from its standard input and ends when that does, and so with the process that started it; then
/// it tells how often each fault struck.
/// </summary>
internal sealed class SoakServer
{
    private const int RequestsOfAFault = 20;

    // Enough to see the operation's name, which the SDK writes first.
    private const int LongestBeginning = 200;

    private static readonly byte[] Page = "<html></html>"u8.ToArray();
    private static readonly SoakFault[] Faults = Enum.GetValues<SoakFault>();

    private readonly Dictionary<string, byte[]> _answers = [];
    private readonly long[] _struck = new long[Faults.Length];
    private uint _requests;

    public static async Task<int> ServeAsync(TextReader input, TextWriter output)
    {
        var server = new SoakServer();
        while (await input.ReadLineAsync() is { Length: > 0 } line && line.Split(' ') is [var operation, var answer])
            server._answers[operation] = Convert.FromBase64String(answer);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.Run(server.AnswerAsync);
        await application.StartAsync();
        await output.WriteLineAsync(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        await input.ReadToEndAsync();
        await output.WriteLineAsync(string.Join(' ', Faults.Select(fault => $"{fault}={Interlocked.Read(ref server._struck[(int)fault])}")));
        return 0;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var answer = _answers[OperationOf(body)];
        var request = Interlocked.Increment(ref _requests);
        if (request % RequestsOfAFault == 0)
            await SpoilAsync(context, Faults[request / RequestsOfAFault % (uint)Faults.Length], answer);
        else
            await WriteAsync(context, StatusCodes.Status200OK, answer);
    }

    private async Task SpoilAsync(HttpContext context, SoakFault fault, byte[] answer)
    {
        Interlocked.Increment(ref _struck[(int)fault]);
        switch (fault)
        {
            case SoakFault.Reset:
                context.Abort();
                return;
            case SoakFault.HalfBody:
                context.Response.ContentLength = answer.Length;
                await WriteAsync(context, StatusCodes.Status200OK, answer.AsMemory(0, answer.Length / 2));
                await context.Response.Body.FlushAsync();
                context.Abort();
                return;
            case SoakFault.RateLimited:
                context.Response.Headers.RetryAfter = "0";
                await WriteAsync(context, StatusCodes.Status429TooManyRequests, Page);
                return;
            case SoakFault.Unavailable:
                await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, Page);
                return;
            case SoakFault.Garbage:
                await WriteAsync(context, StatusCodes.Status200OK, Page);
                return;
            case SoakFault.Silence:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
            case SoakFault.LastAnswer:
                context.Response.Headers.Connection = "close";
                await WriteAsync(context, StatusCodes.Status200OK, answer);
                return;
            default:
                throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is no such fault.");
        }
    }

    private static async Task WriteAsync(HttpContext context, int status, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(body);
    }

    private static string OperationOf(MemoryStream body) =>
        Operations.NameIn(Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)Math.Min(body.Length, LongestBeginning)));
}
